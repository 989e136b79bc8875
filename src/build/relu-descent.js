/*! ReLU Descent @version@, MIT License */
var productVersion = "@version@";
var elementStyle = "@elementStyle@";
@compiled@
exports.version = productVersion;
rw_Main_main(null);
