import {CONTENDERS} from "./contenders.mjs";
import {table} from "./table.mjs";

/** One line a job, while it runs. */
export function jobLine(job) {
  const times = CONTENDERS.filter(({id}) => job.contenders[id])
    .map(({id, name}) => `${name} ${number(job.contenders[id].microseconds)}`);
  return `${job.id}: ${times.join(", ")}`;
}

/** The results as a page of Markdown. */
export function report(results) {
  const {jobs} = results;
  const inTable = jobs.filter(job => job.inTable);
  const shown = CONTENDERS.filter(({id}) => jobs.some(job => job.contenders[id]));
  return [
    "# Microseconds a step",
    `${results.date}, ${results.machine}; `
      + Object.entries(results.versions).map(([name, version]) => `${name} ${version}`).join(", ") + ".",
    `Medians of ${results.rounds} rounds, contenders in turns. In brackets: how many times as fast as the direct loop, the median `
      + "of the rounds' ratios. Before timing, contenders agree on the parameters: to "
      + tolerances(shown.filter(({otherModel}) => !otherModel)) + " of the way they have moved.",
    ...shown.filter(({otherModel}) => otherModel).map(({otherModel}) => `${otherModel}`),
    ...section("Loss mae", timesTable, inTable.filter(({loss}) => loss === "mae"), shown),
    ...section("Loss mse", timesTable, inTable.filter(({loss}) => loss === "mse"), shown),
    ...section("Beside the index by hand, and set-up", oursTable, inTable),
    ...section("Growth", timesTable, jobs.filter(job => !job.inTable), shown),
  ].join("\n\n") + "\n";
}

function section(title, make, jobs, shown) {
  return jobs.length ? [`## ${title}`, make(jobs, shown)] : [];
}

function tolerances(contenders) {
  const names = new Map();
  for (const {tolerance, name} of contenders) {
    names.set(tolerance, [...names.get(tolerance) ?? [], name]);
  }
  return [...names].map(([tolerance, some]) => `${tolerance} (${some.join(", ")})`).join(", or ");
}

function timesTable(jobs, shown) {
  const columns = shown.filter(({id}) => jobs.some(job => job.contenders[id]));
  return table(["job", ...columns.map(({name, otherModel}) => name + (otherModel ? " *" : ""))], jobs.map(job => [
    job.inTable ? size(job) : `${job.loss}, ${size(job)}`,
    ...columns.map(({id}) => {
      const time = job.contenders[id];
      if (!time) {
        return "-";
      }
      return number(time.microseconds) + (id === "direct" ? "" : ` (${number(time.timesAsFast)})`);
    }),
  ]));
}

function oursTable(jobs) {
  return table(["job", "our time / time by hand", "set-up, first, ms", "set-up, again, ms"], jobs.map(job => [
    `${job.loss}, ${size(job)}`,
    job.shareOfReference.toFixed(2),
    job.setupMilliseconds.first.toFixed(1),
    job.setupMilliseconds.again.toFixed(1),
  ]));
}

export function size({n, units}) {
  return `n=${n.toLocaleString("en")}, K=${units}`;
}

/** Three digits that count, thousands apart. */
export function number(value) {
  return Number(value.toPrecision(3)).toLocaleString("en", {maximumFractionDigits: 12});
}
