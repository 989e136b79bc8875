/*
 * Who takes part. `tolerance` is how far parameters may be from the direct loop's when contenders are compared, as a share of the
 * farthest that any parameter has moved: 1e-9 for double precision, 2e-3 for single, 2e-2 for single where a million numbers are
 * added one by one. `scripts` are loaded before the module.
 */

const DOUBLE = 1e-9;
const SINGLE = 2e-3;
const SINGLE_ONE_BY_ONE = 2e-2;
const PACKAGES = "/benchmarks/node_modules";
const TFJS = `${PACKAGES}/@tensorflow/tfjs/dist/tf.min.js`;
const TFJS_WASM = `${PACKAGES}/@tensorflow/tfjs-backend-wasm/dist/tf-backend-wasm.min.js`;

export const CONTENDERS = [
  {id: "direct", name: "direct loop", module: "direct.mjs", tolerance: DOUBLE},
  {id: "reference", name: "indexed by hand", module: "reference.mjs", tolerance: DOUBLE,
    scripts: ["/benchmarks/reference/indexed.js"]},
  {id: "ours", name: "ReLU Descent", module: "relu-descent.mjs", tolerance: DOUBLE,
    scripts: ["/target/site/relu-descent.js"]},
  {id: "tfjs-cpu", name: "TF.js cpu", module: "tfjs.mjs", option: "cpu", tolerance: SINGLE, scripts: [TFJS]},
  {id: "tfjs-wasm", name: "TF.js wasm", module: "tfjs.mjs", option: "wasm", tolerance: SINGLE_ONE_BY_ONE,
    scripts: [TFJS, TFJS_WASM]},
  {id: "convnetjs", name: "ConvNetJS", module: "convnetjs.mjs", tolerance: DOUBLE,
    scripts: [`${PACKAGES}/convnetjs/build/convnet-min.js`]},
  {id: "brain", name: "brain.js", module: "brain.mjs", losses: ["mse"],
    otherModel: "brain.js has neither a plain sum of ReLUs nor full-batch steps: timed is one pass over the points, with an update "
      + "after each, of a network of as many ReLUs with weights and a ReLU at its end, for the squared error. It computes "
      + "other numbers, so they are compared with nobody's.",
    scripts: [`${PACKAGES}/brain.js/browser.min.js`]},
  {id: "pytorch-32", name: "PyTorch float32", python: true, option: "float32", tolerance: SINGLE},
  {id: "pytorch-64", name: "PyTorch float64", python: true, option: "float64", tolerance: DOUBLE},
];

/** Those that train networks of layers. */
export const NETWORK_CONTENDERS = [
  {id: "direct", name: "direct loop", module: "network-direct.mjs", tolerance: DOUBLE},
  {id: "pieces", name: "pieces by hand", module: "network-pieces.mjs", tolerance: DOUBLE, losses: ["mse"]},
  {id: "ours", name: "ReLU Descent", module: "relu-descent.mjs", tolerance: DOUBLE,
    scripts: ["/target/site/relu-descent.js"]},
  {id: "tfjs-wasm", name: "TF.js wasm", module: "network-tfjs.mjs", option: "wasm", tolerance: SINGLE_ONE_BY_ONE,
    scripts: [TFJS, TFJS_WASM]},
  {id: "convnetjs", name: "ConvNetJS", module: "network-convnetjs.mjs", tolerance: DOUBLE, mostPoints: 10_000,
    scripts: [`${PACKAGES}/convnetjs/build/convnet-min.js`]},
  {id: "pytorch-64", name: "PyTorch float64", python: true, option: "float64", tolerance: DOUBLE},
];
