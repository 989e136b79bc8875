/*
 * The engine's algorithm written by hand in plain JavaScript, as the measure of what the compiled engine may cost: full-batch
 * gradient descent, gradients zeroed, on a plain sum of ReLUs, for the squared ("mse") and the absolute error ("mae").
 *
 *   const run = indexedReference({xs, ys, start, loss, learningRate});
 *   run.advance(1000);
 *   run.params; run.loss;
 *
 * Points are sorted by x once. Between one kink and the next f is a line. For the squared error sums up to each point give
 * any piece's residuals; for the absolute error points are cut into strips of neighbours sorted by y, of which only those between
 * the line's heights at the strip's ends are looked at. No sum is compensated and nothing is shifted: less is done here than in
 * the engine.
 */
"use strict";

globalThis.indexedReference = function indexedReference({xs, ys, start, loss, learningRate}) {
  const n = xs.length;
  const units = start.length / 2;
  const byX = new Uint32Array(n).map((_, i) => i).sort((i, j) => xs[i] - xs[j]);
  const x = Float64Array.from(byX, i => xs[i]);
  const y = Float64Array.from(byX, i => ys[i]);
  const params = Float64Array.from(start);
  const gradient = new Float64Array(2 * units);
  const boundary = new Int32Array(units);
  const order = new Int32Array(units).map((_, k) => k);
  const leftSlope = new Float64Array(units + 1);
  const leftHeight = new Float64Array(units + 1);
  const pieceSum = new Float64Array(units + 1);
  const pieceSumX = new Float64Array(units + 1);
  const sumPiece = loss === "mse" ? squares() : strips();
  let cost = 0, sum = 0, sumX = 0;

  function squares() {
    const sums = new Float64Array(5 * (n + 1));
    for (let i = 0; i < n; i++) {
      const at = 5 * i;
      sums[at + 5] = sums[at] + x[i];
      sums[at + 6] = sums[at + 1] + x[i] * x[i];
      sums[at + 7] = sums[at + 2] + y[i];
      sums[at + 8] = sums[at + 3] + x[i] * y[i];
      sums[at + 9] = sums[at + 4] + y[i] * y[i];
    }
    return function sumPiece(from, to, slope, height) {
      const a = 5 * from, b = 5 * to;
      const sx = sums[b] - sums[a];
      const sy = sums[b + 2] - sums[a + 2];
      const sxy = sums[b + 3] - sums[a + 3];
      const r = slope * sx + height * (to - from) - sy;
      const rx = slope * (sums[b + 1] - sums[a + 1]) + height * sx - sxy;
      cost += slope * rx + height * r - slope * sxy - height * sy + (sums[b + 4] - sums[a + 4]);
      sum = 2 * r;
      sumX = 2 * rx;
    };
  }

  function strips() {
    const size = Math.floor(Math.sqrt(12 * n / (units + 10))) + 4;
    const count = Math.ceil(n / size);
    const stripX = new Float64Array(n);
    const stripY = new Float64Array(n);
    const sums = new Float64Array(2 * (n + count));
    const position = new Int32Array(count);
    for (let s = 0; s < count; s++) {
      const from = s * size, to = Math.min(from + size, n);
      position[s] = from;
      const byY = new Uint32Array(to - from).map((_, i) => from + i).sort((i, j) => y[i] - y[j]);
      let allX = 0, allY = 0;
      for (let i = from; i < to; i++) {
        allX += stripX[i] = x[byY[i - from]];
        allY += stripY[i] = y[byY[i - from]];
      }
      let at = 2 * (from + s);
      sums[at] = -allX / 2;
      sums[at + 1] = -allY / 2;
      for (let i = from; i < to; i++, at += 2) {
        sums[at + 2] = sums[at] + stripX[i];
        sums[at + 3] = sums[at + 1] + stripY[i];
      }
    }
    let sr, srx, sry;

    function look(x, y, from, to, slope, height) {
      let r = 0, rx = 0, ry = 0;
      for (let i = from; i < to; i++) {
        const xi = x[i], yi = y[i];
        const sign = Math.max(-1, Math.min(1, (slope * xi + height - yi) * 1e300));
        r += sign;
        rx += sign * xi;
        ry += sign * yi;
      }
      sr += r;
      srx += rx;
      sry += ry;
    }

    return function sumPiece(from, to, slope, height) {
      sr = srx = sry = 0;
      const first = Math.ceil(from / size);
      const end = to === n ? count : Math.floor(to / size);
      if (first < end) {
        look(x, y, from, first * size, slope, height);
        if (end < count) {
          look(x, y, end * size, to, slope, height);
        }
        let r = 0, rx = 0, ry = 0;
        for (let s = first; s < end; s++) {
          const a = s * size, b = Math.min(a + size, n);
          const h1 = slope * x[a] + height, h2 = slope * x[b - 1] + height;
          const low = h1 < h2 ? h1 : h2, high = h1 < h2 ? h2 : h1;
          let p = position[s];
          while (p > a && stripY[p - 1] >= low) p--;
          while (p < b && stripY[p] < low) p++;
          position[s] = p;
          let q = p;
          while (q < b && stripY[q] <= high) q++;
          if (q > p) look(stripX, stripY, p, q, slope, height);
          const i = 2 * (p + s), j = 2 * (q + s);
          r += p + q - a - b;
          rx += sums[i] + sums[j];
          ry += sums[i + 1] + sums[j + 1];
        }
        sr += r;
        srx += rx;
        sry += ry;
      } else {
        look(x, y, from, to, slope, height);
      }
      cost += slope * srx + height * sr - sry;
      sum = sr;
      sumX = srx;
    };
  }

  /** The first point at which a unit's being active changes, searched from where it was. */
  function locate(m, b, guess) {
    const rising = m >= 0;
    let low = guess, high = guess, step = 1;
    while (high < n && m * x[high] + b > 0 !== rising) {
      low = high + 1;
      high = Math.min(low + step, n);
      step *= 2;
    }
    if (step === 1) {
      while (low > 0 && m * x[low - 1] + b > 0 === rising) {
        high = low - 1;
        low = Math.max(high - step, 0);
        step *= 2;
      }
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if (m * x[middle] + b > 0 === rising) high = middle;
      else low = middle + 1;
    }
    return high;
  }

  function measure() {
    for (let t = 0; t < units; t++) {
      const k = order[t];
      const p = boundary[k] = locate(params[2 * k], params[2 * k + 1], boundary[k]);
      let at = t;
      while (at > 0 && boundary[order[at - 1]] > p) {
        order[at] = order[at - 1];
        at--;
      }
      order[at] = k;
    }
    let slope = 0, height = 0;
    for (let t = units - 1; t >= 0; t--) {
      const j = 2 * order[t];
      if (params[j] < 0) {
        slope += params[j];
        height += params[j + 1];
      }
      leftSlope[t] = slope;
      leftHeight[t] = height;
    }
    cost = slope = height = 0;
    let from = 0, r = 0, rx = 0;
    for (let t = 0; t <= units; t++) {
      const to = t < units ? boundary[order[t]] : n;
      sum = sumX = 0;
      if (from < to) {
        sumPiece(from, to, slope + leftSlope[t], height + leftHeight[t]);
        from = to;
      }
      r += pieceSum[t] = sum;
      rx += pieceSumX[t] = sumX;
      if (t < units) {
        const j = 2 * order[t];
        if (params[j] < 0) {
          gradient[j] = rx / n;
          gradient[j + 1] = r / n;
        } else {
          slope += params[j];
          height += params[j + 1];
        }
      }
    }
    r = rx = 0;
    for (let t = units - 1; t >= 0; t--) {
      r += pieceSum[t + 1];
      rx += pieceSumX[t + 1];
      const j = 2 * order[t];
      if (!(params[j] < 0)) {
        gradient[j] = rx / n;
        gradient[j + 1] = r / n;
      }
    }
    return cost / n;
  }

  const run = {
    params,
    loss: measure(),
    restart() {
      params.set(start);
      run.loss = measure();
      return run;
    },
    advance(steps) {
      let last = run.loss;
      for (let i = 0; i < steps; i++) {
        for (let j = 0; j < params.length; j++) {
          params[j] -= learningRate * gradient[j];
        }
        last = measure();
      }
      run.loss = last;
      return run;
    },
  };
  return run;
};
