import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { InputError } from "../core/faults";
import type { Say } from "../core/words";
import { words } from "./words";

/** A file's bytes, or an InputError with one sentence. */
export function readBytes(file: string, say: Say): Uint8Array {
  if (!existsSync(file)) throw new InputError("NO_FILE", file, say(words.noFile, { file }));
  try {
    return readFileSync(file);
  } catch (fault) {
    const reason = reasonOf(fault);
    throw new InputError("CANNOT_READ", file, say(words.cannotRead, { file, reason }));
  }
}

/** SHA-256 of a file, in hexadecimal: two people can compare it by eye. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A file that is ready to be written. */
export interface OutputFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes all files or none: each is written under another name first, and renamed when all are there. Files that stood
 * there before are put aside until the last one is in its place, and put back when one cannot be.
 */
export function writeFiles(folder: string, files: readonly OutputFile[], say: Say): void {
  const moves = files.map(({ name }) => ({
    draft: join(folder, `.draft-${name}`),
    before: join(folder, `.before-${name}`),
    target: join(folder, name),
  }));
  const undo: (() => void)[] = [];
  try {
    makeFolder(folder);
    moves.forEach(({ draft }, index) => {
      undo.push(() => rmSync(draft, { force: true }));
      writeFileSync(draft, files[index].content);
    });
    for (const { draft, before, target } of moves) {
      if (existsSync(target) && statSync(target).isFile()) {
        renameSync(target, before);
        undo.push(() => renameSync(before, target));
      }
      renameSync(draft, target);
      undo.push(() => rmSync(target, { force: true }));
    }
  } catch (fault) {
    for (const step of undo.reverse()) attempt(step);
    const reason = reasonOf(fault);
    const sentence = say(words.cannotWrite, { folder, reason });
    throw new InputError("CANNOT_WRITE", folder, sentence);
  }
  for (const { before } of moves) attempt(() => rmSync(before, { force: true }));
}

/** Makes a folder and those above it, one by one: where the system refuses, Node's own way tries for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const above = dirname(resolve(folder));
  if (above !== resolve(folder)) makeFolder(above);
  mkdirSync(folder);
}

/** Takes a step of tidying up; one that fails must not keep the others from being taken. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // What stopped the writing is told already; that something was left lying adds nothing.
  }
}

/** The system's word for what went wrong, without the path: ENOENT, EACCES. */
function reasonOf(fault: unknown): string {
  if (fault instanceof Error && "code" in fault) return String(fault.code);
  return fault instanceof Error ? fault.message : String(fault);
}

/** Name of a file without its folders: exports and messages carry no path. */
export function fileName(file: string): string {
  return basename(file);
}
