import { reason } from "../../addin/core/reason";
import { HashLanes } from "./hash-lanes";
import { countWithin } from "./kept-room";
import { NotKnown } from "./not-known";
import type { GivenTable } from "./table-store";

/** Of each handle the tables; more room than elsewhere, since a formula that refers to a lost one must be calculated again. */
const ROOM = { entries: 16, cells: 8_000_000 };

const kept = new Map<string, readonly GivenTable[]>();

/** Four groups of four figures end a handle: so many that two books of one federation never share them by chance. */
const HANDLE = / · (?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/;

/**
 * A short text that stands for some tables: what they hold, how many rows, and a hash of their content. The same
 * content has the same text, so that formulas that refer to it are not calculated again; other content has another.
 */
export function handleOf(tables: readonly GivenTable[]): string {
  const hash = new HashLanes();
  for (const table of tables) addTable(hash, table);
  const names = tables.map(({ definition }) => definition.name).join(", ");
  const [first] = tables;
  const rows = first.data?.count ?? 0;
  const handle = `${names} · ${rows} ${rows === 1 ? "row" : "rows"} · ${hash.digits()}`;
  kept.delete(handle);
  kept.set(handle, tables);
  const used = [...kept].reverse();
  const all = used.map(([, given]) => given);
  for (const [lost] of used.slice(countWithin(all, ROOM))) kept.delete(lost);
  return handle;
}

/** What was read of a range, wherever it stands: blank cells at its end are told by its height. */
function addTable(lanes: HashLanes, { definition, sheet, hash }: GivenTable): void {
  const [{ rowFirst, rowLast, columnFirst, columnLast }] = sheet.tables;
  lanes.addText(`${definition.name} ${columnLast - columnFirst} ${rowLast - rowFirst}`);
  lanes.addLanes(hash);
}

/** The tables of a handle; undefined for any other text. Throws NotKnown for one whose books are not loaded. */
export function tablesOfHandle(text: string): readonly GivenTable[] | undefined {
  if (!HANDLE.test(text)) return undefined;
  const tables = kept.get(text);
  if (tables === undefined)
    throw new NotKnown(
      reason`The book "${text}" is not loaded. Calculate the cell with TREASURY.BOOK again (go to it, F2, Enter).`,
    );
  kept.delete(text);
  kept.set(text, tables);
  return tables;
}

/** Forgets every book, as when a file was just opened. */
export function forgetHandles(): void {
  kept.clear();
}
