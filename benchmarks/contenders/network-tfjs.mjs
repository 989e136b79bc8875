/** TensorFlow.js with a network of rectified units, a matrix and a bias a layer. */
export async function prepare({loss, learningRate, layers}, {xs, ys, start}, backend) {
  const tf = globalThis.tf;
  if (backend === "wasm") {
    tf.wasm.setWasmPaths("/benchmarks/node_modules/@tensorflow/tfjs-backend-wasm/dist/");
  }
  await tf.setBackend(backend);
  await tf.ready();
  if (tf.getBackend() !== backend) {
    throw new Error(`TensorFlow.js has no backend ${backend} here`);
  }
  const widths = [1, ...layers, 1];
  const x = tf.tensor2d(Float32Array.from(xs), [xs.length, 1]);
  const y = tf.tensor2d(Float32Array.from(ys), [ys.length, 1]);
  let at = 0;
  const shapes = widths.slice(1).flatMap((width, l) => [[width, widths[l]], [width]]);
  const parts = shapes.map(shape => {
    const size = shape.reduce((a, b) => a * b);
    at += size;
    return Float32Array.from(start.slice(at - size, at));
  });
  const variables = parts.map((part, i) => tf.variable(tf.tensor(part, shapes[i])));
  const optimizer = tf.train.sgd(learningRate);
  const cost = () => {
    let h = x;
    for (let l = 0; l < layers.length + 1; l++) {
      h = tf.add(tf.matMul(h, variables[2 * l], false, true), variables[2 * l + 1]);
      h = l < layers.length ? tf.relu(h) : h;
    }
    const r = tf.sub(h, y);
    return tf.mean(loss === "mse" ? tf.square(r) : tf.abs(r));
  };
  return {
    restart: () => tf.tidy(() => variables.forEach((variable, i) => variable.assign(tf.tensor(parts[i], shapes[i])))),
    advance(steps) {
      for (let i = 0; i < steps; i++) optimizer.minimize(cost);
      variables[0].dataSync();
    },
    params: () => Float64Array.from(variables.flatMap(variable => Array.from(variable.dataSync()))),
  };
}
