/** TensorFlow.js as its guide has it: variables, a loss made of tensor operations, an optimizer that differentiates it. */
export async function prepare({loss, learningRate}, {xs, ys, start}, backend) {
  const tf = globalThis.tf;
  if (backend === "wasm") {
    tf.wasm.setWasmPaths("/benchmarks/node_modules/@tensorflow/tfjs-backend-wasm/dist/");
  }
  await tf.setBackend(backend);
  await tf.ready();
  if (tf.getBackend() !== backend) {
    throw new Error(`TensorFlow.js has no backend ${backend} here`);
  }
  const slopes = Float32Array.from(start.filter((_, j) => j % 2 === 0));
  const intercepts = Float32Array.from(start.filter((_, j) => j % 2 === 1));
  const x = tf.tensor2d(Float32Array.from(xs), [xs.length, 1]);
  const y = tf.tensor1d(Float32Array.from(ys));
  const m = tf.variable(tf.tensor2d(slopes, [1, slopes.length]));
  const b = tf.variable(tf.tensor1d(intercepts));
  const optimizer = tf.train.sgd(learningRate);
  const cost = () => {
    const r = tf.sub(tf.sum(tf.relu(tf.add(tf.mul(x, m), b)), 1), y);
    return tf.mean(loss === "mse" ? tf.square(r) : tf.abs(r));
  };
  return {
    restart: () => tf.tidy(() => {
      m.assign(tf.tensor2d(slopes, [1, slopes.length]));
      b.assign(tf.tensor1d(intercepts));
    }),
    advance(steps) {
      for (let i = 0; i < steps; i++) optimizer.minimize(cost);
      m.dataSync();
    },
    params() {
      const ms = m.dataSync(), bs = b.dataSync();
      return Float64Array.from(start, (_, j) => (j % 2 === 0 ? ms : bs)[j >> 1]);
    },
  };
}
