/** The same algorithm as the engine's, written by hand in JavaScript. */
export function prepare({loss, learningRate}, {xs, ys, start}) {
  const run = globalThis.indexedReference({xs, ys, start, loss, learningRate});
  return {
    restart: () => run.restart(),
    advance: steps => run.advance(steps),
    params: () => run.params,
  };
}
