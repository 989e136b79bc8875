/** A network of rectified units: forward and back through every weight for every point, as one would write it first. */
export function prepare({loss, learningRate, layers}, {xs, ys, start}) {
  const widths = [1, ...layers, 1];
  const last = widths.length - 1;
  const places = placesOf(widths);
  const params = Float64Array.from(start);
  const gradient = new Float64Array(params.length);
  const outputs = widths.map(width => new Float64Array(width));
  const signals = widths.map(width => new Float64Array(width));
  const squared = loss === "mse";

  function step() {
    gradient.fill(0);
    for (let i = 0; i < xs.length; i++) {
      outputs[0][0] = xs[i];
      for (let l = 0; l < last; l++) {
        const inputs = outputs[l], width = widths[l + 1], count = widths[l], bias = places[l] + width * count;
        for (let o = 0; o < width; o++) {
          let z = params[bias + o];
          for (let j = 0, w = places[l] + o * count; j < count; j++) z += params[w + j] * inputs[j];
          outputs[l + 1][o] = l === last - 1 || z > 0 ? z : 0;
        }
      }
      const r = outputs[last][0] - ys[i];
      signals[last][0] = squared ? 2 * r : r > 0 ? 1 : r < 0 ? -1 : 0;
      for (let l = last - 1; l >= 0; l--) {
        const inputs = outputs[l], back = signals[l], width = widths[l + 1], count = widths[l], bias = places[l] + width * count;
        back.fill(0);
        for (let o = 0; o < width; o++) {
          const signal = signals[l + 1][o];
          if (l < last - 1 && !(outputs[l + 1][o] > 0)) continue;
          gradient[bias + o] += signal;
          for (let j = 0, w = places[l] + o * count; j < count; j++) {
            gradient[w + j] += signal * inputs[j];
            back[j] += signal * params[w + j];
          }
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

/** Where each layer's weights begin; its biases follow them. */
function placesOf(widths) {
  const places = [0];
  for (let l = 0; l < widths.length - 2; l++) {
    places.push(places[l] + (widths[l] + 1) * widths[l + 1]);
  }
  return places;
}
