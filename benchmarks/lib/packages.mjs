import {spawnSync} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";

const FOLDER = fileURLToPath(new URL("..", import.meta.url));

/** The versions that package.json pins, by name. */
export const versions = JSON.parse(readFileSync(`${FOLDER}/package.json`, "utf8")).dependencies;

/** Installs what package.json pins into the ignored folder node_modules, unless it is there. */
export function installPackages() {
  if (Object.entries(versions).every(([name, version]) => installed(name) === version)) {
    return;
  }
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  const npm = spawnSync("npm", ["install", ...options],
    {cwd: FOLDER, stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32"});
  if (npm.status !== 0) {
    throw new Error("npm install failed in benchmarks");
  }
}

function installed(name) {
  const file = `${FOLDER}/node_modules/${name}/package.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : null;
}
