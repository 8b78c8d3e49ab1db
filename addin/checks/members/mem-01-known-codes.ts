import { nearCodes } from "../../books/near-codes";
import { count, text } from "../../core/value";
import { cellOf, codesOf, type TableData } from "../../tables/table-data";
import type { Check, Found } from "../check";

/** Columns that name members. */
const PLACES = [
  ["Ledger", "member"],
  ["Ledger", "creditTo"],
  ["Splits", "member"],
  ["Pledges", "member"],
  ["Allocations", "member"],
] as const;

/** Above this many unknown codes the list of members itself is wrong, and likeness tells nothing. */
const LIKENESS_MAX = 200;

export default {
  severity: "error",
  title: "Every member code is known",
  help: {
    reading: "The code as typed, the rows that name it, and codes like it.",
    remedy: "Choose the code; do not change the code of the member to fit.",
    falseAlarm: "None: codes that look alike can be two organisations.",
  },
  message:
    "There is no member {code}{others, plural, =0 {} one {; one more row of this column names it} other {; # more rows of this column name it}}.",
  advice:
    "{near, select, none {Choose a member, or enter it in the table of members.} other {Codes are matched letter by letter; similar codes are: {near}. Choose the one that is meant.}}",
  source: "Codes are matched exactly: PC/ML and PC (ML) are two members, and MLP begins MLPD.",
  fix: "Replace {code} by {near}",
  tables: ["Members"],
  *find({ tables, members, ledger, inKind }) {
    const codes = [...new Set(members.map(({ code }) => code).filter((code) => code !== ""))];
    if (codes.length === 0) return;
    const known = new Set(codes);
    for (const [name, key] of PLACES) {
      const table = tables.get(name);
      if (table === undefined) continue;
      const column = codesOf(table.columns.get(key), table.count);
      const isUnknown = column.dictionary.map((code) => !known.has(code));
      if (!isUnknown.includes(true)) continue;
      const rowsOf = new Map<number, number[]>();
      for (let row = 0; row < table.count; row++) {
        const code = column.codes[row];
        if (code < 0 || !isUnknown[code]) continue;
        const rows = rowsOf.get(code);
        if (rows) rows.push(row);
        else rowsOf.set(code, [row]);
      }
      for (const [code, rows] of rowsOf) {
        const near = rowsOf.size > LIKENESS_MAX ? [] : nearCodes(column.dictionary[code], codes);
        const entry = table === ledger.table ? ledger.text(rows[0], "no") : "";
        yield foundAt(table, { key, rows, code: column.dictionary[code], near, entry });
      }
    }
    const table = tables.get("InKind");
    if (table === undefined || inKind.length > LIKENESS_MAX * 10) return;
    // Givers may be outsiders: only a code that is almost a member's is worth a look.
    for (const { row, from } of inKind) {
      if (from === "" || known.has(from)) continue;
      const near = nearCodes(from, codes);
      if (near.length > 0)
        yield foundAt(table, { key: "from", rows: [row], code: from, near, entry: "" });
    }
  },
} satisfies Check;

function foundAt(
  table: TableData,
  place: { key: string; rows: number[]; code: string; near: readonly string[]; entry: string },
): Found {
  const { key, rows, code, near, entry } = place;
  const change = (row: number) => ({ cell: cellOf(table, row, key), before: code, after: near[0] });
  return {
    cell: cellOf(table, rows[0], key),
    entry,
    values: {
      code: text(code),
      others: count(rows.length - 1),
      near: text(near.length > 0 ? near.join(", ") : "none"),
    },
    ...(near.length === 1 ? { fix: { changes: rows.map(change), asks: true } } : {}),
  };
}
