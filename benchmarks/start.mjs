#!/usr/bin/env node
/*
 * How long a page takes from being opened to showing its first figure, beside a page that draws one line on an empty canvas. In
 * turns, each time in a new page, with a cold start of script and style. See README.md.
 *
 *   node benchmarks/start.mjs [--rounds 21] [--out benchmarks/results/start.md]
 */
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {startChromium} from "./lib/chromium.mjs";
import {keep} from "./lib/keep.mjs";
import {machine} from "./lib/machine.mjs";
import {installPackages} from "./lib/packages.mjs";
import {quantile} from "./lib/statistics.mjs";
import {table} from "./lib/table.mjs";

const {values: options} = parseArgs({options: {
  rounds: {type: "string", default: "21"},
  out: {type: "string", default: fileURLToPath(new URL("results/start.md", import.meta.url))},
}});
const PAGES = [
  ["an empty canvas", "start-empty.html"],
  ["one element", "start-element.html"],
  ["the article", "../target/site/index.html"],
  ["the lab", "../target/site/lab.html"],
];

installPackages();
const browser = await startChromium();
try {
  const times = PAGES.map(() => []);
  for (let round = 0; round < Number(options.rounds); round++) {
    for (let i = 0; i < PAGES.length; i++) {
      times[i].push(await shown(PAGES[i][1]));
    }
  }
  const text = report(times);
  keep(options.out, text);
  console.log(text);
} finally {
  await browser.close();
}

/** From opening a page to the end of the frame in which it first strokes a line on a canvas, in milliseconds. */
async function shown(path) {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  await page.addInitScript(() => {
    const stroke = CanvasRenderingContext2D.prototype.stroke;
    CanvasRenderingContext2D.prototype.stroke = function () {
      CanvasRenderingContext2D.prototype.stroke = stroke;
      stroke.call(this);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => globalThis.firstFigureMs = performance.now();
      channel.port2.postMessage(null);
    };
  });
  await page.goto(new URL(path, import.meta.url).href);
  await page.waitForFunction(() => globalThis.firstFigureMs !== undefined);
  const time = await page.evaluate(() => globalThis.firstFigureMs);
  await page.close();
  return time;
}

function report(times) {
  const empty = quantile(times[0], 0.5);
  return `# First figure, milliseconds

${new Date().toISOString().slice(0, 10)}, ${machine()}, headless Chromium ${browser.version()}, pages opened from files, medians of \
${options.rounds} rounds in turns.

From opening the page to the end of the frame that draws its first figure.

${table(["page", "first figure", "to an empty canvas"], PAGES.map(([name], i) => [
    name, quantile(times[i], 0.5).toFixed(1), (quantile(times[i], 0.5) / empty).toFixed(2)]))}
`;
}
