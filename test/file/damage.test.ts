import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { NATIVE_UNPACKING } from "../../addin/command-line/native-inflate";
import { InputError } from "../../addin/core/faults";
import { KIND } from "../../addin/core/sheet";
import { readXlsx } from "../../addin/file/xlsx/read-xlsx";
import { bookOf, xlsxParts } from "./xlsx-writer";
import { writeZip } from "./zip-writer";

const DAMAGES = 20_000;
const AMOUNT_COLUMN = 2;

/** Numbers from 0 up to a bound, the same every time. */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * bound);
  };
}

const ROWS = Array.from({ length: 12 }, (_, at) => [`2025-${at}`, `Entry ${at}`, at * 10.25]);

async function writtenByExceljs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Ledger").addRows(ROWS);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function written(isStored: boolean): Uint8Array {
  const rows = ROWS.map(
    ([no, text, amount]) =>
      `<row><c t="str"><v>${no}</v></c><c t="str"><v>${text}</v></c><c><v>${amount}</v></c></row>`,
  );
  return writeZip(xlsxParts(bookOf(rows.join(""))).map((part) => ({ ...part, isStored })));
}

/** Amounts of the ledger as read, or the code of the refusal. */
function amountsOf(file: Uint8Array, options = {}): string {
  try {
    const { columns } = readXlsx(file, options).sheets[0];
    const amounts = columns[AMOUNT_COLUMN];
    if (amounts?.kinds.subarray(0, amounts.count).some((kind) => kind !== KIND.number))
      return "other kinds";
    return String(amounts?.values.subarray(0, amounts.count));
  } catch (fault) {
    if (fault instanceof InputError) return fault.code;
    throw fault;
  }
}

test.each([
  ["written by exceljs", writtenByExceljs],
  ["packed", async () => written(false)],
  ["not packed", async () => written(true)],
])("no damage to a ledger %s is accepted with other amounts", async (_, write) => {
  const file = await write();
  const honest = amountsOf(file);
  expect(honest).toBe(String(ROWS.map(([, , amount]) => amount)));
  const random = seeded(file.length);
  const outcomes = new Map<string, number>();
  for (let count = 0; count < DAMAGES / 3; count++) {
    const damaged = Uint8Array.from(file);
    for (let left = 1 + random(3); left > 0; left--)
      damaged[random(file.length)] ^= 1 + random(255);
    const outcome = amountsOf(damaged, count % 2 === 0 ? {} : NATIVE_UNPACKING);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  // Whatever is accepted has the honest amounts; every other outcome is a code.
  const accepted = [...outcomes.keys()].filter((outcome) => !/^[A-Z0-9_]+$/.test(outcome));
  expect(accepted.filter((outcome) => outcome !== honest)).toEqual([]);
  expect(outcomes.get("BAD_CRC")).toBeGreaterThan(0);
});
