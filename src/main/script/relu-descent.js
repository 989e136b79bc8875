/*! ReLU Descent @version@, MIT License */
globalThis.ReluDescent = globalThis.ReluDescent || (function () {
  "use strict";
  const productVersion = "@version@";
  const elementStyle = String.raw`@elementStyle@`;
  const exports = {};
  @compiled@
  const start = exports.main;
  delete exports.main;
  exports.version = productVersion;
  start([]);
  return exports;
})();
