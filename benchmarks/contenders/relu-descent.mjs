/** The product through its public interface. A weighted sum begins with all weights 1, so that it begins as the plain one does. */
export function prepare({loss, learningRate, weighted = false, layers}, {xs, ys, start}) {
  const run = globalThis.ReluDescent.run({
    data: {kind: "points", xs, ys},
    model: layers ? {layers, start} : {weighted, start: weighted ? withWeights(start) : start},
    loss,
    optimizer: {kind: "sgd", learningRate},
    zeroGradients: true,
    steps: 10_000_000,
  });
  return {
    restart: () => run.restart(),
    advance: steps => run.advance(steps),
    params: () => run.params,
  };
}

function withWeights(start) {
  const params = [0];
  for (let k = 0; k < start.length; k += 2) {
    params.push(start[k], start[k + 1], 1);
  }
  return params;
}
