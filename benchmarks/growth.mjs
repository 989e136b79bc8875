#!/usr/bin/env node
/*
 * Draws docs/growth.svg from results/latest.json: how the time of a step grows with points and with units, both axes logarithmic.
 *
 *   node benchmarks/growth.mjs [--results benchmarks/results/latest.json] [--out docs/growth.svg]
 */
import {readFileSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {GROWTH, GROWTH_POINTS, GROWTH_UNITS} from "./lib/jobs.mjs";
import {logPlot} from "./lib/log-plot.mjs";

const {values: options} = parseArgs({options: {
  results: {type: "string", default: fileURLToPath(new URL("results/latest.json", import.meta.url))},
  out: {type: "string", default: fileURLToPath(new URL("../docs/growth.svg", import.meta.url))},
}});
const {jobs, date, machine, versions} = JSON.parse(readFileSync(options.results, "utf8"));

const BLUE = "#1f5fbf";
const LINES = [
  {id: "ours", loss: "mse", name: "ReLU Descent, MSE", colour: BLUE, width: 2.5},
  {id: "ours", loss: "mae", name: "ReLU Descent, MAE", colour: BLUE, width: 2.5},
  {id: "direct", loss: "mae", name: "direct JavaScript loop", colour: "#222", width: 1.5},
  {id: "pytorch-32", loss: "mae", name: "PyTorch, CPU", colour: "#b4521c", width: 1.5},
  {id: "tfjs-wasm", loss: "mae", name: "TensorFlow.js, wasm", colour: "#866a00", width: 1.5},
  {id: "convnetjs", loss: "mae", name: "ConvNetJS", colour: "#7a4b8c", width: 1.5},
];

const WIDTH = 960, HEIGHT = 440;
const ticksY = [0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6]
  .map(value => ({value, text: value < 1e3 ? `${value} µs` : value < 1e6 ? `${value / 1e3} ms` : `${value / 1e6} s`}));
const plots = [
  logPlot({
    title: `${GROWTH.units} units, more and more points`, labelX: "points", y: {low: 0.05, high: 3e6}, ticksY,
    ticksX: GROWTH_POINTS.map(value => ({value, text: short(value)})),
    lines: lines(GROWTH_POINTS, n => ({n, units: GROWTH.units})),
  }, {left: 70, top: 62, width: 250, height: 300}),
  logPlot({
    title: `${GROWTH.points.toLocaleString("en")} points, more and more units`, labelX: "units", y: {low: 0.05, high: 3e6}, ticksY,
    ticksX: GROWTH_UNITS.map(value => ({value, text: String(value)})),
    lines: lines(GROWTH_UNITS, units => ({n: GROWTH.points, units})),
  }, {left: 545, top: 62, width: 250, height: 300}),
];

writeFileSync(options.out, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"
  role="img" aria-label="Time of a step of gradient descent against points and against units, logarithmic"
  font-family="system-ui, sans-serif" font-size="12" fill="#555">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="16" y="24" font-size="15" font-weight="600" fill="#222">Time of one step of gradient descent over all points</text>
${plots.join("\n")}
<text x="16" y="${HEIGHT - 12}" fill="#888" font-size="11">${escaped(`${date}, ${machine}, Chromium ${versions.Chromium}. `
  + "Where a line does not say MSE, the loss is MAE.")}</text>
</svg>
`);

function lines(values, sizeOf) {
  return LINES.map(({id, loss, ...line}) => ({...line, points: values.flatMap(x => {
    const {n, units} = sizeOf(x);
    const time = jobs.find(job => job.loss === loss && job.n === n && job.units === units)?.contenders[id];
    return time ? [{x, y: time.microseconds}] : [];
  })})).filter(({points}) => points.length > 1);
}

function short(value) {
  return value < 1e4 ? String(value) : value < 1e6 ? `${value / 1e3}k` : `${value / 1e6}M`;
}

function escaped(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
