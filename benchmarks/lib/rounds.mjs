import {distance} from "./agreement.mjs";
import {CONTENDERS} from "./contenders.mjs";
import {dataOf} from "./jobs.mjs";
import {openPython} from "./python.mjs";
import {median, medianRatio} from "./statistics.mjs";
import {openTab} from "./tab.mjs";

/** A segment's steps at most: long enough to pass from the steep beginning of the descent to its slow end. */
const SEGMENT = 2000;
const WARM_MILLISECONDS = 50;
const ROUND_MILLISECONDS = 100;

/** Opens all contenders of a job, has them agree, then times them in turns; returns each one's microseconds of a step. */
export async function runJob(job, {browser, address, python, rounds, contenders: entered = CONTENDERS}) {
  const entrants = [];
  try {
    for (const contender of entered) {
      if (contender.python && !python || contender.losses?.includes(job.loss) === false
          || job.n > (contender.mostPoints ?? Infinity)) {
        continue;
      }
      const open = contender.python ? openPython(python, contender, job) : openTab(browser, address, contender, job);
      entrants.push({...contender, ...await open});
    }
    await agree(job, entrants);
    for (const entrant of entrants) {
      entrant.segment = await entrant.warmUp(SEGMENT, WARM_MILLISECONDS);
      entrant.rounds = [];
    }
    for (let round = 0; round < rounds; round++) {
      for (const entrant of entrants) {
        entrant.rounds.push(await entrant.time(entrant.segment, ROUND_MILLISECONDS));
      }
    }
    const direct = entrants[0];
    const contenders = {};
    for (const {id, distance, segment, rounds} of entrants) {
      contenders[id] = {
        microseconds: median(rounds),
        timesAsFast: medianRatio(direct.rounds, rounds),
        distance, segment, rounds,
      };
    }
    return {...job, contenders, ...entered === CONTENDERS && await comparisonWithReference(entrants)};
  } finally {
    for (const entrant of entrants) {
      await entrant.close();
    }
  }
}

/** Throws unless the parameters of all that compute the same are the same, as far as their precision goes. */
async function agree(job, entrants) {
  const expected = await entrants[0].paramsAfter(job.checkedSteps);
  const {start} = dataOf(job);
  for (const entrant of entrants) {
    if (entrant.otherModel) {
      continue;
    }
    entrant.distance = distance(await entrant.paramsAfter(job.checkedSteps), expected, start);
    if (!(entrant.distance <= entrant.tolerance)) {
      throw new Error(`${job.id}: ${entrant.name} disagrees after ${job.checkedSteps} steps: `
        + `${entrant.distance} of the way, where ${entrant.tolerance} is allowed`);
    }
  }
}

/** Our time as a share of the hand-written algorithm's, round by round, and how long our set-up takes, at first and again. */
async function comparisonWithReference(entrants) {
  const ours = entrants.find(({id}) => id === "ours");
  const reference = entrants.find(({id}) => id === "reference");
  const again = [];
  for (let i = 0; i < 5; i++) {
    again.push(await ours.prepareAgain());
  }
  return {
    shareOfReference: medianRatio(ours.rounds, reference.rounds),
    setupMilliseconds: {first: ours.setup, again: median(again)},
  };
}
