import os from "node:os";
import {readFileSync} from "node:fs";

/** What a figure must be read with: processor, cores, memory, system. */
export function machine() {
  const memory = `${Math.round(os.totalmem() / 2 ** 30)} GB`;
  return `${os.cpus()[0]?.model.trim() || os.arch()}, ${os.availableParallelism()} cores, ${memory}, ${system()}`;
}

function system() {
  try {
    return /^PRETTY_NAME="(.*)"$/m.exec(readFileSync("/etc/os-release", "utf8"))[1];
  } catch {
    return `${os.type()} ${os.release()}`;
  }
}
