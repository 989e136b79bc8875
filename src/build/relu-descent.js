/*! ReLU Descent @version@, MIT License */
var ReluDescent = ReluDescent || (function () {
"use strict";
var productVersion = "@version@";
var elementStyle = "@elementStyle@";
var exports = {};
@compiled@
var main = exports.main;
delete exports.main;
exports.version = productVersion;
main([]);
return exports;
})();
