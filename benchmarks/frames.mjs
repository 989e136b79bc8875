#!/usr/bin/env node
/*
 * Plays a run of 1000 points and 16 units as fast as it goes and prints how long frames take: with all panels that lab.html has, then
 * with each panel alone beside the transport, which plays. See README.md.
 *
 *   node benchmarks/frames.mjs [--seconds 5] [--width 1280] [--height 800] [--out benchmarks/results/frames.md]
 *   node benchmarks/frames.mjs --only all        these panels only ("all", or names), and nothing is written
 */
import {readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {startChromium} from "./lib/chromium.mjs";
import {watchFrames} from "./lib/frame-watch.mjs";
import {keep} from "./lib/keep.mjs";
import {machine} from "./lib/machine.mjs";
import {installPackages} from "./lib/packages.mjs";
import {serve} from "./lib/server.mjs";
import {quantile} from "./lib/statistics.mjs";
import {table} from "./lib/table.mjs";

const {values: options} = parseArgs({options: {
  seconds: {type: "string", default: "5"},
  width: {type: "string", default: "1280"},
  height: {type: "string", default: "800"},
  only: {type: "string"},
  out: {type: "string", default: fileURLToPath(new URL("results/frames.md", import.meta.url))},
}});
const SETUP = {data: {points: 1000}, model: {units: 16, start: "spread"}, optimizer: {learningRate: 0.001},
  zeroGradients: true, steps: 10_000_000};

const lab = readFileSync(new URL("../target/site/lab.html", import.meta.url), "utf8");
const all = /panels="([^"]+)"/.exec(lab)[1].split(" ");
const alone = all.filter(name => name !== "transport").map(name => `transport ${name}`);

installPackages();
const server = await serve();
const browser = await startChromium();
try {
  const rows = [];
  const asked = options.only === undefined ? [all.join(" "), "transport", ...alone]
    : [options.only === "all" ? all.join(" ") : options.only];
  for (const panels of asked) {
    rows.push(row(panels === all.join(" ") ? "all panels" : panels, await play(panels)));
    console.log(rows.at(-1).join("  "));
  }
  const text = report(rows);
  if (options.only === undefined) {
    keep(options.out, text);
  }
  console.log("\n" + text);
} finally {
  await browser.close();
  server.close();
}

/** What frames took while these panels played, the first second apart, in which the engine still compiles the script. */
async function play(panels) {
  const page = await browser.newPage({viewport: {width: Number(options.width), height: Number(options.height)}});
  await page.addInitScript(watchFrames);
  const asked = new URLSearchParams({panels, setup: JSON.stringify(SETUP)});
  await page.goto(`${server.address}/benchmarks/frames.html?${asked}`);
  await page.getByLabel("Speed").selectOption({label: "fastest"});
  await page.getByRole("button", {name: "Play", exact: true}).click();
  await page.waitForTimeout(1000);
  await page.evaluate(() => frameWatch.clear());
  await page.waitForTimeout(1000 * options.seconds);
  const seen = await page.evaluate(() => ({...frameWatch, step: Number(document.querySelector("relu-descent").shadowRoot
    .querySelector('[aria-label="Step"]').value)}));
  await page.close();
  return seen;
}

function row(name, {intervals, work, script, longTasks, step}) {
  return [name, intervals.length, step, ...spread(intervals), ...spread(work), spread(script)[0], longTasks.length];
}

function spread(times) {
  return [quantile(times, 0.5), quantile(times, 0.99), Math.max(...times)].map(time => time.toFixed(1));
}

function report(rows) {
  return `# Frames, milliseconds

${new Date().toISOString().slice(0, 10)}, ${machine()}, headless Chromium ${browser.version()}, ${options.width} x ${options.height}. \
1000 points, 16 units, played at the speed "fastest" for ${options.seconds} s.

Interval: from one animation frame to the next. Work: script, style, layout and painting of a frame on the page's thread. Long \
tasks: those of more than 50 ms.

${table(["panels", "frames", "steps", "interval, median", "99th percentile", "longest", "work, median", "99th percentile", "longest",
    "its script, median", "long tasks"], rows)}
`;
}
