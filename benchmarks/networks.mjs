#!/usr/bin/env node
/*
 * Times a step of a network of rectified units against other ways to compute it. See README.md.
 *
 *   node benchmarks/networks.mjs [--rounds 3] [--only "n=20"] [--out benchmarks/results/networks.md]
 */
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {startChromium} from "./lib/chromium.mjs";
import {NETWORK_CONTENDERS} from "./lib/contenders.mjs";
import {networkJobs} from "./lib/jobs.mjs";
import {keep} from "./lib/keep.mjs";
import {machine} from "./lib/machine.mjs";
import {installPackages, versions} from "./lib/packages.mjs";
import {findPython, torchVersion} from "./lib/python.mjs";
import {number} from "./lib/report.mjs";
import {runJob} from "./lib/rounds.mjs";
import {serve} from "./lib/server.mjs";
import {table} from "./lib/table.mjs";

const {values: options} = parseArgs({options: {
  rounds: {type: "string", default: "3"},
  only: {type: "string", default: ""},
  out: {type: "string", default: fileURLToPath(new URL("results/networks.md", import.meta.url))},
}});

installPackages();
const python = findPython();
const server = await serve();
const browser = await startChromium();
try {
  const rows = [];
  for (const job of networkJobs().filter(({id}) => id.includes(options.only))) {
    const {contenders} = await runJob(job,
      {browser, address: server.address, python, rounds: Number(options.rounds), contenders: NETWORK_CONTENDERS});
    rows.push([job.loss, `[${job.layers.join(", ")}]`, job.n.toLocaleString("en"), ...NETWORK_CONTENDERS.map(({id}) =>
      contenders[id] ? number(contenders[id].microseconds) : "-"), ...timesAsFast(contenders)]);
    console.log(rows.at(-1).join("  "));
  }
  const text = report(rows);
  keep(options.out, text);
  console.log("\n" + text);
} finally {
  await browser.close();
  server.close();
}

/** How many times as fast as the loop, as the pieces by hand, and as PyTorch in double precision we are. */
function timesAsFast({ours, ...others}) {
  return ["direct", "pieces", "pytorch-64"].map(id =>
    others[id] ? number(others[id].microseconds / ours.microseconds) : "-");
}

function report(rows) {
  const all = {Chromium: browser.version(), Node: process.versions.node, ...versions, ...python && {torch: torchVersion(python)}};
  return `# Networks, microseconds a step

${new Date().toISOString().slice(0, 10)}, ${machine()}; ${Object.entries(all).map(pair => pair.join(" ")).join(", ")}. Medians of \
${options.rounds} rounds, contenders in turns; before timing they agree on the parameters, those in double precision to 1e-9 of the way \
they have moved. PyTorch has one thread. Left out are ConvNetJS at a million points and, for the absolute error, the pieces by hand.

${table(["loss", "layers", "n", ...NETWORK_CONTENDERS.map(({name}) => name), "loop / ours", "by hand / ours", "PyTorch / ours"], rows)}
`;
}
