/** brain.js, with the nearest thing it has: see `otherModel` in lib/contenders.mjs. */
export function prepare({units, n}, {xs, ys}) {
  const net = new globalThis.brain.NeuralNetwork({hiddenLayers: [units], activation: "relu"});
  // A learning rate small enough for n updates a pass; momentum stays at its default, 0 is not allowed.
  net.prepTraining([{input: [xs[0]], output: [ys[0]]}], {learningRate: 1e-3 / units, iterations: 1});
  const weights = net.weights.map(layer => layer?.map(row => row.slice()));
  const biases = net.biases.map(layer => layer?.slice());
  const pattern = {input: [0], output: [0]};
  return {
    restart() {
      weights.forEach((layer, l) => layer?.forEach((row, k) => row.forEach((w, j) => net.weights[l][k][j] = w)));
      biases.forEach((layer, l) => layer?.forEach((b, k) => net.biases[l][k] = b));
    },
    advance(steps) {
      for (let s = 0; s < steps; s++) {
        for (let i = 0; i < n; i++) {
          pattern.input[0] = xs[i];
          pattern.output[0] = ys[i];
          net.trainPattern(pattern);
        }
      }
    },
    params: () => Float64Array.from(net.weights[1].flat()),
  };
}
