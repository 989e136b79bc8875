import {existsSync} from "node:fs";

/**
 * Starts headless Chromium: the one that RELU_DESCENT_BROWSER or CHROME names, else /usr/bin/chromium, else Playwright's own.
 * No sandbox, because it refuses to run as root, as in a container; only our own pages are opened.
 */
export async function startChromium() {
  const {chromium} = await import("playwright-core");
  const executablePath = [process.env.RELU_DESCENT_BROWSER, process.env.CHROME, "/usr/bin/chromium", chromium.executablePath()]
    .find(file => file && existsSync(file));
  if (!executablePath) {
    throw new Error("There is no Chromium to run in: set CHROME to the executable of one.");
  }
  return chromium.launch({executablePath, headless: true, args: ["--no-sandbox"]});
}
