import type { CleanCopy, CleanTable } from "../books/clean-tables";
import type { Say } from "../core/words";
import { allTables } from "../tables/all-tables";
import { headingOf } from "../tables/table";
import { words } from "./words";

/** What was taken over and what was not, for the sender: here the names of sheets and tables may be told. */
export function copySummary(
  { namesReplaced, leftOut }: CleanCopy,
  { names, sent, say }: { names: "codes" | "names"; sent: readonly CleanTable[]; say: Say },
): string {
  const tables = sent.map(({ definition, rows }) => `${say(definition.title)} ${rows.length}`);
  const lines = [say(words.tables, { tables: tables.join(", ") })];
  if (names === "codes") lines.push(say(words.namesReplaced, { count: namesReplaced }));
  const things = [
    ...leftOut.sheets.map((name) => say(words.sheetLeftOut, { name })),
    ...leftOut.tables.map((name) => say(words.tableLeftOut, { name })),
    ...leftOut.columns.map((name) => say(words.columnLeftOut, { name })),
    ...leftOut.personal.map((name) => say(words.personalLeftOut, { name: titleOf(name, say) })),
  ];
  if (things.length > 0) lines.push(say(words.leftOut, { things: things.join(", ") }));
  return lines.map((line) => `${line}\n`).join("");
}

/** Name of a table, or TABLE.column, as the sheet and its heading show it. */
function titleOf(name: string, say: Say): string {
  const [tableName, key] = name.split(".");
  const table = allTables.find((one) => one.name === tableName);
  if (table === undefined) return name;
  const title = say(table.title);
  return key === undefined ? title : `${title}: ${say(headingOf(table, key))}`;
}
