import { oddInCode, oddInText } from "../../books/odd-characters";
import { rowsWithText } from "../../books/rows-with-text";
import { type PlacedColumn, placedColumns, placeOf } from "../../books/table-columns";
import { MARK } from "../../core/text-marks";
import { count, text } from "../../core/value";
import { cellOf, textAt } from "../../tables/table-data";
import type { Check, Found } from "../check";

export default {
  severity: "warning",
  title: "Codes hold only the characters one sees",
  help: {
    reading: "The character, its name, and where it stands in the code.",
    remedy: "Retype the code by hand, or choose it from the list.",
    falseAlarm:
      "Codes in Cyrillic or other scripts are fine when all of their letters are of one script.",
  },
  message:
    "{clean} {problem, select, invisible {holds characters that cannot be seen ({characters})} scripts {mixes two scripts in one word: {script, select, Latin {Latin} Cyrillic {Cyrillic} other {Greek}} {characters}} other {has a space at its beginning or end, or one of another kind ({characters})}}{cells, plural, one {} other {, in {cells} cells of this column}}.",
  advice:
    "{isReplaceable, select, yes {Replace it, so that what looks equal is equal.} other {Write the word in one script.}}",
  source: "Codes are compared letter by letter; letters that look alike or cannot be seen differ.",
  fix: "Replace by {clean}",
  *find({ tables }) {
    for (const placed of placedColumns(tables)) {
      const { type } = placed.definition;
      if (type !== "code" && type !== "text") continue;
      const look = type === "code" ? oddInCode : oddInText;
      const marks = type === "code" ? MARK.odd | MARK.edge : MARK.odd;
      const rowsOfText = new Map<string, number[]>();
      for (const row of rowsWithText(placed.column, (typed) => look(typed) !== undefined, marks)) {
        const typed = textAt(placed.column, row);
        const rows = rowsOfText.get(typed);
        if (rows) rows.push(row);
        else rowsOfText.set(typed, [row]);
      }
      for (const [typed, rows] of rowsOfText) yield* foundOf(placed, typed, rows);
    }
  },
} satisfies Check;

function* foundOf(placed: PlacedColumn, typed: string, rows: readonly number[]): Iterable<Found> {
  const look = placed.definition.type === "code" ? oddInCode : oddInText;
  const odd = look(typed);
  if (odd === undefined) return;
  const { problem, characters, script, clean } = odd;
  const isTyped = rows.every((row) => (placed.column.formulas?.[row] ?? 0) === 0);
  const changes = rows.map((row) => ({
    cell: cellOf(placed.table, row, placed.key),
    before: typed,
    after: clean ?? typed,
  }));
  yield {
    ...placeOf(placed, rows[0]),
    values: {
      clean: text(clean ?? typed),
      problem: text(problem),
      characters: text(characters),
      script: text(script),
      cells: count(rows.length),
      isReplaceable: text(clean === undefined ? "no" : "yes"),
    },
    ...(clean !== undefined && isTyped ? { fix: { changes, asks: problem === "scripts" } } : {}),
  };
}
