import { ArgumentError } from "../core/faults";
import type { Say } from "../core/words";
import type { OutputFile } from "./files";
import { words } from "./words";

/** Signs that some file system forbids, and those that nobody sees. */
const FORBIDDEN = /[<>:"/\\|?*\p{C}]/gu;
/** In UTF-8 every file system takes this many characters, the ending included. */
const LENGTH_MAX = 50;

/** Name of a member's file without its ending: the code, made safe for every file system. */
export function memberFileName(code: string): string {
  const safe = code.normalize("NFC").replace(FORBIDDEN, "-").replace(/\s+/g, "_");
  return `statement-${[...safe].slice(0, LENGTH_MAX).join("")}`.replace(/\.+$/, "-");
}

/** Throws ArgumentError where two files of a run would have one name, as file systems compare: capitals or not. */
export function refuseSameNames(files: readonly OutputFile[], say: Say): void {
  const taken = new Map<string, string>();
  for (const { name } of files) {
    const compared = name.normalize("NFKC").toLowerCase();
    const other = taken.get(compared);
    if (other !== undefined) throw new ArgumentError(say(words.sameFile, { name, other }));
    taken.set(compared, name);
  }
}
