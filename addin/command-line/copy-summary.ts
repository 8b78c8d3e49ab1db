import type { CleanCopy, CleanTable } from "../books/clean-tables";
import type { Say } from "../core/words";
import { words } from "./words";

/** What was taken over and what was not, for the sender: here the names of sheets and tables may be told. */
export function copySummary(
  { namesReplaced, leftOut }: CleanCopy,
  { names, sent, say }: { names: "codes" | "names"; sent: readonly CleanTable[]; say: Say },
): string {
  const tables = sent.map(({ definition, rows }) => `${definition.name} ${rows.length}`);
  const lines = [say(words.tables, { tables: tables.join(", ") })];
  if (names === "codes") lines.push(say(words.namesReplaced, { count: namesReplaced }));
  const things = [
    ...leftOut.sheets.map((name) => say(words.sheetLeftOut, { name })),
    ...leftOut.tables.map((name) => say(words.tableLeftOut, { name })),
    ...leftOut.columns.map((name) => say(words.columnLeftOut, { name })),
    ...leftOut.personal.map((name) => say(words.personalLeftOut, { name })),
  ];
  if (things.length > 0) lines.push(say(words.leftOut, { things: things.join(", ") }));
  return lines.map((line) => `${line}\n`).join("");
}
