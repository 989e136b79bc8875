/** Every point, every unit, every step: the loop one would write first, on flat arrays of doubles. */
export function prepare({loss, learningRate}, {xs, ys, start}) {
  const params = Float64Array.from(start);
  const gradient = new Float64Array(params.length);
  const squared = loss === "mse";

  function step() {
    gradient.fill(0);
    for (let i = 0; i < xs.length; i++) {
      const x = xs[i];
      let f = 0;
      for (let j = 0; j < params.length; j += 2) {
        const z = params[j] * x + params[j + 1];
        if (z > 0) f += z;
      }
      const r = f - ys[i];
      const share = squared ? 2 * r : r > 0 ? 1 : r < 0 ? -1 : 0;
      for (let j = 0; j < params.length; j += 2) {
        if (params[j] * x + params[j + 1] > 0) {
          gradient[j] += share * x;
          gradient[j + 1] += share;
        }
      }
    }
    for (let j = 0; j < params.length; j++) {
      params[j] -= learningRate * (gradient[j] / xs.length);
    }
  }

  return {
    restart: () => params.set(start),
    advance(steps) {
      for (let i = 0; i < steps; i++) step();
    },
    params: () => params,
  };
}
