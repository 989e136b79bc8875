#!/usr/bin/env node
/*
 * What Huber's loss and weighted sums cost beside the absolute error and plain ones, over as many steps from the
 * same start, in turns. See README.md.
 *
 *   node benchmarks/losses.mjs [--rounds 7] [--steps 2000] [--out benchmarks/results/losses.md]
 */
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {startChromium} from "./lib/chromium.mjs";
import {CONTENDERS} from "./lib/contenders.mjs";
import {job, SIZES} from "./lib/jobs.mjs";
import {keep} from "./lib/keep.mjs";
import {machine} from "./lib/machine.mjs";
import {installPackages} from "./lib/packages.mjs";
import {number, size} from "./lib/report.mjs";
import {serve} from "./lib/server.mjs";
import {median, medianRatio} from "./lib/statistics.mjs";
import {openTab} from "./lib/tab.mjs";
import {table} from "./lib/table.mjs";

const {values: options} = parseArgs({options: {
  rounds: {type: "string", default: "7"},
  steps: {type: "string", default: "2000"},
  out: {type: "string", default: fileURLToPath(new URL("results/losses.md", import.meta.url))},
}});
const ROUND_MILLISECONDS = 100;
const LOSSES = ["mae", "huber", "mse"];
const KINDS = [false, true].flatMap(weighted => LOSSES.map(loss => ({loss, weighted})));
const ours = CONTENDERS.find(({id}) => id === "ours");

installPackages();
const server = await serve();
const browser = await startChromium();
try {
  const rows = [];
  for (const each of SIZES) {
    rows.push(row(each, await times(each)));
    console.log(rows.at(-1).join("  "));
  }
  const text = report(rows);
  keep(options.out, text);
  console.log("\n" + text);
} finally {
  await browser.close();
  server.close();
}

/** Of each kind, its microseconds a step in each round. */
async function times(ofJob) {
  const tabs = [];
  for (const {loss, weighted} of KINDS) {
    tabs.push(await openTab(browser, server.address, ours, {...job(loss, ofJob, true), weighted}));
  }
  const rounds = KINDS.map(() => []);
  for (let round = -1; round < Number(options.rounds); round++) {
    for (let i = 0; i < tabs.length; i++) {
      const time = await tabs[i].time(Number(options.steps), ROUND_MILLISECONDS);
      if (round >= 0) { // the first warms up
        rounds[i].push(time);
      }
    }
  }
  await Promise.all(tabs.map(tab => tab.close()));
  return rounds;
}

function row([n, units], rounds) {
  const ratio = (i, j) => medianRatio(rounds[i], rounds[j]).toFixed(2);
  return [size({n, units}), ...rounds.map(each => number(median(each))),
    ratio(1, 0), ratio(4, 3), ...LOSSES.map((_, i) => ratio(i + LOSSES.length, i))];
}

function report(rows) {
  return `# Losses and weights, microseconds a step

${new Date().toISOString().slice(0, 10)}, ${machine()}, headless Chromium ${browser.version()}, medians of ${options.rounds} rounds in \
turns, each over the first ${options.steps} steps from the same start; ratios are medians of the rounds' ratios.

${table(["job", ...KINDS.map(({loss, weighted}) => (weighted ? "weighted " : "") + loss), "huber / mae", "the same, weighted",
    ...LOSSES.map(loss => `weighted / plain, ${loss}`)], rows)}
`;
}
