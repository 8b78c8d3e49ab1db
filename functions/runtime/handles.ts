import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { isCellError, plainValue } from "./cell-values";
import { NotKnown } from "./not-known";
import type { Matrix } from "./range-sheet";
import type { GivenTable } from "./table-store";
import { utf8 } from "./utf8";

/** So many books that formulas refer to are kept; of each handle the tables. */
const KEPT_MAX = 16;

const kept = new Map<string, readonly GivenTable[]>();

/** Four groups of four: so many figures of a hash that two books of one federation never share them by chance. */
const HASH_DIGITS = 16;
const HANDLE = / · (?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/;

/**
 * A short text that stands for some tables: what they hold, how many rows, and a hash of their content. The same
 * content has the same text, so that formulas that refer to it are not calculated again; other content has another.
 */
export function handleOf(tables: readonly { table: GivenTable; values: Matrix }[]): string {
  const hash = sha256.create();
  for (const { table, values } of tables) {
    hash.update(utf8(`\u0001${table.definition.name}`));
    for (const row of values) hash.update(utf8(`\u0002${row.map(tagged).join("\u0003")}`));
  }
  const digits = bytesToHex(hash.digest()).slice(0, HASH_DIGITS);
  const names = tables.map(({ table }) => table.definition.name).join(", ");
  const [first] = tables;
  const rows = first.table.data?.count ?? 0;
  const handle = `${names} · ${rows} ${rows === 1 ? "row" : "rows"} · ${digits.match(/.{4}/g)?.join(" ")}`;
  kept.delete(handle);
  kept.set(
    handle,
    tables.map(({ table }) => table),
  );
  const [oldest] = kept.keys();
  if (kept.size > KEPT_MAX) kept.delete(oldest);
  return handle;
}

/** The type goes into the hash too: the number 1 and the text "1" are two things. */
function tagged(value: unknown): string {
  const plain = plainValue(value);
  if (plain === null) return "";
  if (isCellError(plain)) return `e${plain.error}`;
  // A text may hold the signs between cells; its length tells where it ends.
  return typeof plain === "string" ? `t${plain.length}:${plain}` : `${typeof plain}${plain}`;
}

/** The tables of a handle; undefined for any other text. Throws NotKnown for one whose books are not loaded. */
export function tablesOfHandle(text: string): readonly GivenTable[] | undefined {
  if (!HANDLE.test(text)) return undefined;
  const tables = kept.get(text);
  if (tables === undefined)
    throw new NotKnown(
      `The book "${text}" is not loaded. Calculate the cell with TREASURY.BOOK again (go to it, F2, Enter).`,
    );
  kept.delete(text);
  kept.set(text, tables);
  return tables;
}

/** Forgets every book, as when a file was just opened. */
export function forgetHandles(): void {
  kept.clear();
}
