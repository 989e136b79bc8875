// Every use here must compile.
const version: string = ReluDescent.version;
const article: ReluDescent.Training = ReluDescent.train();
const losses: Float64Array = ReluDescent.train({}, {every: 10}).losses;
const reason: string | null = article.stopped;

const points: ReluDescent.Points = ReluDescent.data({target: "quadratic", a: 1, seed: 7});
const own: ReluDescent.Data = {kind: "points", xs: [1, 2], ys: new Float32Array([3, 4])};
const setup: ReluDescent.Setup = {
  data: own,
  model: {weighted: true, start: new Float64Array([0, 1, 1, 1])},
  loss: "mae",
  optimizer: {kind: "sgd", learningRate: 0.05, schedule: "constant"},
  zeroGradients: true,
  batch: {size: 5, seed: 1},
  stop: {plateau: {eps: 1e-6, steps: 100}},
  steps: 1000
};
const adam: ReluDescent.Optimizer = {kind: "adam", beta1: 0.8, learningRate: 0.1, schedule: {kind: "cosine", period: 100}};
const named: ReluDescent.Setup = {optimizer: "nesterov", loss: "huber", data: {kind: "none"}};

const run = ReluDescent.run(setup);
run.advance().advance(10).restart([1, 1, 1, 1]);
const step: number = run.step + run.loss + run.params[0];

const values: Float64Array = ReluDescent.predict({weighted: false}, [1, 1], points.xs);
const again: ReluDescent.Setup = ReluDescent.setup(ReluDescent.permalink(setup));
ReluDescent.train(again);
const script: string = ReluDescent.pytorch(setup);
const element: HTMLElement = document.createElement("relu-descent");
const figure = document.createElement("relu-descent");
figure.setup = {steps: 100};
figure.step = figure.step + 1;
figure.panels = "fit loss";
figure.play();
figure.pause();
figure.goTo(3);
figure.show("measure");
figure.addEventListener("step", event => { const loss: number = event.detail.loss + figure.loss; });
figure.addEventListener("end", event => { const why: string | null = event.detail.stopped; });
figure.addEventListener("error", event => { const message: string = event.detail.message; });
figure.addEventListener("change", () => ReluDescent.train(figure.setup));
ReluDescent.train({ model: { layers: [4, 3], activation: { kind: "leaky", slope: 0.1 }, start: "he" } });
ReluDescent.train({ model: { weighted: true, units: 3, activation: "tanh" } });
