/**
 * The same by pieces and prefix sums, for the squared error, as it was first thought of: what compiling from Java costs, and what was
 * made better since, is seen beside it.
 */
export function prepare({learningRate, layers}, {xs, ys, start}) {
  const K = [1, ...layers, 1], L = K.length - 1, n = xs.length;
  const off = [0];
  for (let l = 0; l < L; l++) off.push(off[l] + (K[l] + 1) * K[l + 1]);
  const p = Float64Array.from(start), g = new Float64Array(p.length);
  const Sx = new Float64Array(n + 1), Sxx = new Float64Array(n + 1), Sy = new Float64Array(n + 1), Sxy = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    Sx[i + 1] = Sx[i] + xs[i];
    Sxx[i + 1] = Sxx[i] + xs[i] * xs[i];
    Sy[i + 1] = Sy[i] + ys[i];
    Sxy[i + 1] = Sxy[i] + xs[i] * ys[i];
  }
  const perLayer = () => K.map(width => new Float64Array(width));
  const A = perLayer(), B = perLayer(), D = perLayer(), zA = perLayer(), zB = perLayer(), on = perLayer();
  A[0][0] = 1;

  function find(x, from, to) {
    while (from < to) {
      const middle = (from + to) >> 1;
      if (xs[middle] < x) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Goes on with layer l on points lo to hi - 1, where the outputs of the layer before are A x + B. */
  function layer(l, lo, hi) {
    const I = K[l], O = K[l + 1], w = off[l], b = w + I * O, ZA = zA[l + 1], ZB = zB[l + 1];
    for (let o = 0; o < O; o++) {
      let u = 0, v = p[b + o];
      for (let j = 0; j < I; j++) {
        const c = p[w + o * I + j];
        u += c * A[l][j];
        v += c * B[l][j];
      }
      ZA[o] = u;
      ZB[o] = v;
    }
    if (l === L - 1) {
      back(lo, hi, ZA[0], ZB[0]);
      return;
    }
    const cuts = [];
    for (let o = 0; o < O; o++) {
      const x = -ZB[o] / ZA[o];
      if (x > xs[lo] && x <= xs[hi - 1]) {
        const cut = find(x, lo, hi);
        if (cut > lo && cut < hi) cuts.push(cut);
      }
    }
    cuts.sort((a, b) => a - b);
    cuts.push(hi);
    const za = Float64Array.from(ZA), zb = Float64Array.from(ZB);
    let from = lo;
    for (const cut of cuts) {
      if (cut <= from) continue;
      const x = xs[(from + cut - 1) >> 1];
      for (let o = 0; o < O; o++) {
        const active = za[o] * x + zb[o] > 0;
        A[l + 1][o] = active ? za[o] : 0;
        B[l + 1][o] = active ? zb[o] : 0;
        on[l + 1][o] = active ? 1 : 0;
      }
      layer(l + 1, from, cut);
      from = cut;
    }
  }

  function back(lo, hi, a, c) {
    const sx = Sx[hi] - Sx[lo];
    const g0 = 2 / n * (a * sx + c * (hi - lo) - (Sy[hi] - Sy[lo]));
    const g1 = 2 / n * (a * (Sxx[hi] - Sxx[lo]) + c * sx - (Sxy[hi] - Sxy[lo]));
    D[L][0] = 1;
    for (let l = L - 1; l >= 0; l--) {
      const I = K[l], O = K[l + 1], w = off[l], b = w + I * O;
      D[l].fill(0);
      for (let o = 0; o < O; o++) {
        const e = D[l + 1][o];
        if (e === 0) continue;
        g[b + o] += e * g0;
        for (let j = 0; j < I; j++) {
          g[w + o * I + j] += e * (A[l][j] * g1 + B[l][j] * g0);
          if (l > 0 && on[l][j]) D[l][j] += e * p[w + o * I + j];
        }
      }
    }
  }

  return {
    restart: () => p.set(start),
    advance(steps) {
      for (let i = 0; i < steps; i++) {
        g.fill(0);
        layer(0, 0, n);
        for (let j = 0; j < p.length; j++) p[j] -= learningRate * g[j];
      }
    },
    params: () => p,
  };
}
