/*
 * The jobs: full-batch gradient descent on a plain sum of K ReLUs over n points, gradients zeroed. Node and the pages make the
 * same data from the same job.
 */

/** Numbers of points and of units. */
export const SIZES = [[20, 2], [20, 64], [10_000, 2], [10_000, 64], [1_000_000, 8]];

/** Numbers of points at 8 units, and of units at 10,000 points, over which growth is shown. */
export const GROWTH_POINTS = [10, 100, 1000, 10_000, 100_000, 1_000_000];
export const GROWTH_UNITS = [2, 4, 8, 16, 32, 64, 128, 256];
export const GROWTH = {units: 8, points: 10_000};

/** Each job once: those of the table first, then what growth needs besides. */
export const JOBS = ["mae", "mse"].flatMap(loss => {
  const grid = [...GROWTH_POINTS.map(n => [n, GROWTH.units]), ...GROWTH_UNITS.map(units => [GROWTH.points, units])];
  const named = new Set(SIZES.map(String));
  const rest = [...new Map(grid.map(size => [String(size), size])).values()].filter(size => !named.has(String(size)));
  return [...SIZES.map(size => job(loss, size, true)), ...rest.map(size => job(loss, size, false))];
});

export function job(loss, [n, units], inTable) {
  return {
    id: `${loss} n=${n} K=${units}`, loss, n, units, inTable,
    learningRate: 0.04 / units,
    // Contenders are compared after so many steps: few where a step is long.
    checkedSteps: n * units > 100_000 ? 5 : 50,
  };
}

/** The article's quadratic with the article's two kinds of noise, and units with slopes either way and kinks all over. */
export function dataOf({n, units, layers}) {
  const random = mulberry32(42);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const xs = new Float64Array(n);
  const ys = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const x = -2 + 4 * i / (n - 1);
    const y = 3 * x * x + 2 * x + 1;
    xs[i] = x;
    ys[i] = y + 0.15 * y * normal() + 1.5 * normal();
  }
  if (layers) {
    return {xs, ys, start: networkStart(layers, normal)};
  }
  const start = new Float64Array(2 * units);
  for (let k = 0; k < units; k++) {
    const slope = (k % 2 === 0 ? 1 : -1) * (1 + random()) / units;
    const kink = -2 + 4 * random();
    start[2 * k] = slope;
    start[2 * k + 1] = -slope * kink;
  }
  return {xs, ys, start};
}

/** Networks, each for few and many points. */
export function networkJobs() {
  return ["mse", "mae"].flatMap(loss => [[8], [8, 8], [16, 16], [32, 32, 32]].flatMap(layers =>
    [20, 10_000, 1_000_000].map(n => ({
      id: `${loss} n=${n} layers=${layers}`, loss, n, layers, learningRate: 1e-4, checkedSteps: n > 10_000 ? 1 : 5,
    }))));
}

/** Weights as K. He and others draw them, and small biases, in PyTorch's order. */
function networkStart(layers, normal) {
  const widths = [1, ...layers, 1];
  return Float64Array.from(widths.slice(1).flatMap((width, l) => [
    ...Array.from({length: width * widths[l]}, () => Math.sqrt(2 / widths[l]) * normal()),
    ...Array.from({length: width}, () => normal() / 2),
  ]));
}

function mulberry32(seed) {
  return () => {
    seed = seed + 0x6D2B79F5 | 0;
    let t = Math.imul(seed ^ seed >>> 15, 1 | seed);
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  };
}
