import {mkdirSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

/** Writes a file, its folder too where there is none. */
export function keep(path, text) {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
