#!/usr/bin/env node
/*
 * Times a step of gradient descent against other ways to compute it, and writes benchmarks/results. See README.md.
 *
 *   node benchmarks/run.mjs [--rounds 7] [--only "mse n=20"] [--out benchmarks/results]
 */
import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {startChromium} from "./lib/chromium.mjs";
import {JOBS} from "./lib/jobs.mjs";
import {machine} from "./lib/machine.mjs";
import {installPackages, versions} from "./lib/packages.mjs";
import {findPython, torchVersion} from "./lib/python.mjs";
import {jobLine, report} from "./lib/report.mjs";
import {runJob} from "./lib/rounds.mjs";
import {serve} from "./lib/server.mjs";

const {values: options} = parseArgs({options: {
  rounds: {type: "string", default: "7"},
  only: {type: "string", default: ""},
  out: {type: "string", default: fileURLToPath(new URL("results", import.meta.url))},
}});

if (!existsSync(new URL("../target/site/relu-descent.js", import.meta.url))) {
  console.error("target/site/relu-descent.js is missing: run mvn package first");
  process.exit(1);
}
installPackages();
const python = findPython();
if (!python) {
  console.log("PyTorch is left out: no Python with torch was found (the variable PYTHON can name one).");
}
const server = await serve();
const browser = await startChromium();
const results = {
  date: new Date().toISOString().slice(0, 10),
  machine: machine(),
  versions: {Chromium: browser.version(), Node: process.versions.node, ...versions, ...python && {torch: torchVersion(python)}},
  rounds: Number(options.rounds),
  jobs: [],
};
try {
  for (const job of JOBS.filter(({id}) => id.includes(options.only))) {
    const result = await runJob(job, {browser, address: server.address, python, rounds: results.rounds});
    results.jobs.push(result);
    console.log(jobLine(result));
  }
} finally {
  await browser.close();
  server.close();
}
mkdirSync(options.out, {recursive: true});
writeFileSync(`${options.out}/latest.json`, JSON.stringify(results, (_, value) => rounded(value), 1)
  .replace(/\[[\d\s.,e+-]+\]/g, numbers => numbers.replace(/\s+/g, " ")) + "\n");
writeFileSync(`${options.out}/latest.md`, report(results));
console.log("\n" + report(results));

function rounded(value) {
  return typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value;
}
