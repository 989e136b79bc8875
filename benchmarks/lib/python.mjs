import {spawn, spawnSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {createInterface} from "node:readline";
import {fileURLToPath} from "node:url";
import {dataOf} from "./jobs.mjs";

const SCRIPT = fileURLToPath(new URL("../contenders/pytorch.py", import.meta.url));

/** A Python that has PyTorch: the one that PYTHON names, or one on the path or in the usual place; else undefined. */
export function findPython() {
  return [process.env.PYTHON, "python3", "python", "/usr/bin/python3"]
    .find(python => python && spawnSync(python, ["-c", "import torch"]).status === 0);
}

/** Which PyTorch that Python has. */
export function torchVersion(python) {
  return spawnSync(python, ["-c", "import torch; print(torch.__version__)"], {encoding: "utf8"}).stdout.trim();
}

/** Starts a process with PyTorch, ready for a job. Calls as those of a tab. */
export async function openPython(python, contender, job) {
  const folder = mkdtempSync(join(tmpdir(), "relu-descent-"));
  for (const [name, numbers] of Object.entries(dataOf(job))) {
    writeFileSync(join(folder, name), numbers);
  }
  const child = spawn(python, [SCRIPT], {stdio: ["pipe", "pipe", "inherit"]});
  const answers = createInterface({input: child.stdout})[Symbol.asyncIterator]();

  async function call(question) {
    child.stdin.write(JSON.stringify(question) + "\n");
    const {value, done} = await answers.next();
    if (done) {
      throw new Error("PyTorch has ended early");
    }
    return JSON.parse(value).answer;
  }

  await call({do: "prepare", job, folder, precision: contender.option});
  rmSync(folder, {recursive: true});
  return {
    paramsAfter: steps => call({do: "paramsAfter", steps}),
    warmUp: (cap, milliseconds) => call({do: "warmUp", cap, milliseconds}),
    time: (segment, milliseconds) => call({do: "time", segment, milliseconds}),
    close: () => child.stdin.end(),
  };
}
