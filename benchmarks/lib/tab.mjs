/** Opens a page with one contender in it, ready for a job. Calls as in page.mjs; `setup` says how long it took to prepare. */
export async function openTab(browser, address, contender, job) {
  const page = await browser.newPage();
  page.on("pageerror", error => console.error(`${contender.name}: ${error.message}`));
  await page.goto(`${address}/benchmarks/page.html`);
  for (const script of contender.scripts ?? []) {
    await page.addScriptTag({url: address + script});
  }
  const setup = await page.evaluate(([job, module, option]) => bench.prepare(job, module, option),
    [job, contender.module, contender.option]);
  return {
    setup,
    prepareAgain: () => page.evaluate(() => bench.prepareAgain()),
    paramsAfter: steps => page.evaluate(steps => bench.paramsAfter(steps), steps),
    warmUp: (cap, ms) => page.evaluate(([cap, ms]) => bench.warmUp(cap, ms), [cap, ms]),
    time: (segment, ms) => page.evaluate(([segment, ms]) => bench.time(segment, ms), [segment, ms]),
    close: () => page.close(),
  };
}
