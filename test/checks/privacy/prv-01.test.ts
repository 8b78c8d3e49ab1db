import { expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import { findingsOf } from "../../ledger-text";
import { reportOf, tableOfText } from "../reports/documents";

const BOOK = `
Members
Key | Code | Open name
k1 | M1 |
k2 | M2 | yes
k3 | M3 |

Names
Key | Name
k1 | Red Falcons
k2 | Open Hands
k3 | Łódź Circle

Ledger
No | Date | Account | In | Out
1 | 2025-01-02 | C | 5 |
`;

/** A report with words on its front page and in a row of a table. */
function report(prose: string, label: string): Document {
  const table = tableOfText("T5", ["promised"], ["line M1: promised 100", "line M2: promised 5"]);
  const [first, ...rest] = table.rows;
  const made = reportOf("2025", { ...table, rows: [...rest, { ...first, label }] });
  return { ...made, blocks: [{ type: "heading", level: 1, text: prose }, ...made.blocks] };
}

const message = (place: string, code: string): string =>
  `${place}: The report holds the name of ${code}, a member whose name is not open. Replace it by the code where it was typed, and make the report again; do not send this one.`;

test.each([
  ["codes, and an open name", report("Thanks to M1 and Open Hands", "M1"), []],
  ["a part of a word", report("Red Falconsdale", "M1"), []],
  ["on the front page", report("Thanks to red  falcons", "M1"), [message("Report!A1", "M1")]],
  [
    "in a table, and a second one, each told once",
    report("Łódź Circle and Łódź Circle", "Red Falcons, Łódź Circle"),
    [message("Report!A1", "M3"), message("T5!A3", "M1")],
  ],
])("PRV-01 %s", (_, cashReport, expected) => {
  expect(findingsOf("PRV-01", BOOK, { cashReport })).toEqual(expected);
});

test("PRV-01 looks at nothing without a report or without names", () => {
  expect(findingsOf("PRV-01", BOOK)).toEqual([]);
  const nameless = BOOK.replace("k1 | Red Falcons\nk2 | Open Hands\nk3 | Łódź Circle\n", "");
  expect(findingsOf("PRV-01", nameless, { cashReport: report("Red Falcons", "M1") })).toEqual([]);
});
