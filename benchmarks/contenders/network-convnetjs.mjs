/** ConvNetJS with layers of ReLUs; of its regression layer as in convnetjs.mjs. */
export function prepare({loss, layers, learningRate}, {xs, ys, start}) {
  const {Net, Trainer, Vol} = globalThis.convnetjs;
  const net = new Net();
  net.makeLayers([
    {type: "input", out_sx: 1, out_sy: 1, out_depth: 1},
    ...layers.map(width => ({type: "fc", num_neurons: width, activation: "relu"})),
    {type: "regression", num_neurons: 1},
  ]);
  const full = net.layers.filter(({layer_type}) => layer_type === "fc");
  const regression = net.layers.at(-1);
  if (loss === "mae") {
    regression.backward = function([y]) {
      const r = this.in_act.w[0] - y;
      this.in_act.dw = [Math.sign(r)];
      return Math.abs(r);
    };
  }
  const trainer = new Trainer(net, {method: "sgd", momentum: 0, batch_size: xs.length,
    learning_rate: loss === "mse" ? 2 * learningRate : learningRate});
  const tensors = full.flatMap(layer => [...layer.filters.map(({w}) => w), layer.biases.w]);
  const x = new Vol(1, 1, 1, 0);
  const y = [0];

  function restart() {
    let at = 0;
    for (const tensor of tensors) {
      for (let j = 0; j < tensor.length; j++) tensor[j] = start[at++];
    }
  }
  restart();
  return {
    restart,
    advance(steps) {
      for (let s = 0; s < steps; s++) {
        for (let i = 0; i < xs.length; i++) {
          x.w[0] = xs[i];
          y[0] = ys[i];
          trainer.train(x, y);
        }
      }
    },
    params: () => Float64Array.from(tensors.flatMap(tensor => Array.from(tensor))),
  };
}
