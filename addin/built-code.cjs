// Loads the files of the built program with the code that the engine once made of them. Plain JavaScript, copied into the
// build as it is: it runs before anything else of the program does.
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname, resolve } = require("node:path");
const { setFlagsFromString } = require("node:v8");
const { Script } = require("node:vm");

// A run is over in seconds. The engine would spend a third of its processor time on making quick code of functions that
// run a few hundred times more; so it waits fifteen times as long, and long loops over big books still get theirs.
setFlagsFromString("--interrupt-budget=1000000");

const DIGEST_BYTES = 32;

/** The files that run in this thread, by their paths. */
const parts = new Map();

/**
 * What a file of the built program exports. Its functions need not be compiled again where their code was kept by
 * `keepCode`; code that is missing, damaged or that of other sources is not used, and the file is run as it is.
 */
function loadBuilt(file) {
  const known = parts.get(file);
  if (known !== undefined) return known.module.exports;
  const bytes = readFileSync(file);
  const script = compiled(file, bytes);
  const module = { exports: {} };
  // Noted before it runs: parts may need each other.
  parts.set(file, { bytes, script, module });
  const own = createRequire(file);
  const folder = dirname(file);
  const ask = (name) => (name.startsWith(".") ? loadBuilt(resolve(folder, name)) : own(name));
  script.runInThisContext()(module.exports, ask, module, file, folder);
  return module.exports;
}

/** Keeps the code of all functions that have run in this thread until now, each file's beside it. */
function keepCode() {
  for (const [file, { bytes, script }] of parts) {
    const code = script.createCachedData();
    const draft = `${codeFile(file)}-draft`;
    writeFileSync(draft, Buffer.concat([digestOf(bytes, code), code]));
    renameSync(draft, codeFile(file));
  }
}

function compiled(file, bytes) {
  // On one line with the source, so that lines keep their numbers.
  const head = "(function (exports, require, module, __filename, __dirname) {";
  const cachedData = keptCode(file, bytes);
  return new Script(`${head}${bytes.toString()}\n})`, { filename: file, cachedData });
}

/**
 * The code kept for a file, if it is whole and that of this very source: the engine itself looks at the length of the
 * source only, and dies of some damage.
 */
function keptCode(file, bytes) {
  if (!existsSync(codeFile(file))) return undefined;
  const kept = readFileSync(codeFile(file));
  const code = kept.subarray(DIGEST_BYTES);
  return digestOf(bytes, code).equals(kept.subarray(0, DIGEST_BYTES)) ? code : undefined;
}

function digestOf(source, code) {
  const hash = createHash("sha256");
  hash.update(`${process.version} ${process.arch} ${source.length}\n`);
  return hash.update(source).update(code).digest();
}

function codeFile(file) {
  return `${file}.code`;
}

module.exports = { loadBuilt, keepCode };
