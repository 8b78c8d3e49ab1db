// Installs the packages that the lockfile names, on first use and after a change of it. Plain JavaScript: it runs before anything else is there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const mark = `${root}node_modules/.installed-lockfile`;
const NODE_MIN = [20, 19];

/** Throws a sentence when this Node.js is too old. */
function demandNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1])) return;
  process.stderr.write(
    `Treasury needs Node.js ${NODE_MIN.join(".")} or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(2);
}

/** Makes sure that the packages are there. Says so when it has to fetch them. */
export function install() {
  demandNode();
  const lockfile = createHash("sha256")
    .update(readFileSync(`${root}package-lock.json`))
    .digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lockfile) return;
  process.stderr.write("Installing the packages that Treasury needs (once, about a minute) ...\n");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: root,
    shell: process.platform === "win32",
    stdio: ["ignore", 2, 2],
  });
  if (npm.status !== 0) {
    process.stderr.write("npm ci did not succeed; its message stands above.\n");
    process.exit(2);
  }
  writeFileSync(mark, lockfile);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
