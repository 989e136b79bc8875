/** The product through its public interface. */
export function prepare({loss, learningRate}, {xs, ys, start}) {
  const run = globalThis.ReluDescent.run({
    data: {kind: "points", xs, ys},
    model: {weighted: false, start},
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
