/**
 * ConvNetJS: a layer of ReLUs, then a sum made of a layer whose weights stay 1, then a regression layer. Its squared error is half of
 * ours, so the learning rate is twice ours; for the absolute error the last layer gives back the sign of the residual.
 */
export function prepare({loss, units, learningRate}, {xs, ys, start}) {
  const {Net, Trainer, Vol} = globalThis.convnetjs;
  const net = new Net();
  net.makeLayers([
    {type: "input", out_sx: 1, out_sy: 1, out_depth: 1},
    {type: "fc", num_neurons: units, activation: "relu"},
    {type: "regression", num_neurons: 1},
  ]);
  const [, relus, , sum, regression] = net.layers;
  sum.filters[0].w.fill(1);
  sum.biases.w.fill(0);
  sum.getParamsAndGrads = () => [];
  if (loss === "mae") {
    regression.backward = function([y]) {
      const r = this.in_act.w[0] - y;
      this.in_act.dw = [Math.sign(r)];
      return Math.abs(r);
    };
  }
  const trainer = new Trainer(net, {method: "sgd", momentum: 0, batch_size: xs.length,
    learning_rate: loss === "mse" ? 2 * learningRate : learningRate});
  const x = new Vol(1, 1, 1, 0);
  const y = [0];

  function restart() {
    for (let k = 0; k < units; k++) {
      relus.filters[k].w[0] = start[2 * k];
      relus.biases.w[k] = start[2 * k + 1];
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
    params: () => Float64Array.from(start, (_, j) => j % 2 === 0 ? relus.filters[j >> 1].w[0] : relus.biases.w[j >> 1]),
  };
}
