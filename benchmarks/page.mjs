/*
 * One contender in a page of its own, for one job. Every run goes over the same first steps of the descent again and again, so that
 * fast and slow contenders do the same work however many steps fit into a round.
 */
import {dataOf} from "./lib/jobs.mjs";

globalThis.bench = {
  /** Makes the contender's run and returns the milliseconds that took, the data apart. */
  async prepare(job, module, option) {
    const {prepare} = await import(`./contenders/${module}`);
    const data = dataOf(job);
    this.make = () => prepare(job, data, option);
    const start = performance.now();
    this.run = await this.make();
    return performance.now() - start;
  },

  /** Makes it once more and drops it. */
  async prepareAgain() {
    const start = performance.now();
    await this.make();
    return performance.now() - start;
  },

  paramsAfter(steps) {
    this.run.restart();
    this.run.advance(steps);
    return Array.from(this.run.params());
  },

  segment(steps) {
    this.run.restart();
    const start = performance.now();
    this.run.advance(steps);
    return performance.now() - start;
  },

  /** Runs longer and longer segments until one takes so many milliseconds or has `cap` steps; returns its steps. */
  warmUp(cap, milliseconds) {
    let steps = 1;
    while (this.segment(steps) < milliseconds && steps < cap) {
      steps = Math.min(2 * steps, cap);
    }
    return steps;
  },

  /** Repeats a segment for so many milliseconds; returns the microseconds of a step. */
  time(segment, milliseconds) {
    let spent = 0, steps = 0;
    while (spent < milliseconds) {
      spent += this.segment(segment);
      steps += segment;
    }
    return spent * 1000 / steps;
  },
};
