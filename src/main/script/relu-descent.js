/*! ReLU Descent @version@, MIT License. Icons: Lucide.
@iconLicence@*/
globalThis.ReluDescent = globalThis.ReluDescent || (function () {
  "use strict";
  const productVersion = "@version@";
  const elementStyle = String.raw`@elementStyle@`;
  const elementIcons = {@elementIcons@};
  const exports = {};
  @compiled@
  const start = exports.main;
  delete exports.main;
  exports.version = productVersion;
  start([]);
  return exports;
})();
