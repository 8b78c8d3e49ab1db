import { deflateRawSync, inflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { NATIVE_UNPACKING } from "../../addin/command-line/native-inflate";
import { readXlsx } from "../../addin/file/xlsx/read-xlsx";
import { writeXlsx, xlsxParts } from "../file/xlsx-writer";

/** One measured figure; the shortest of several runs. */
export interface Figure {
  readonly name: string;
  readonly seconds: number;
}

const RUNS = 7;
const LESS = 60;

/** A cash book of ten columns, the same every time. */
export function cashBook(rowCount: number) {
  const rows: string[] = [];
  for (let row = 1; row <= rowCount; row++) {
    const cents = (row * 7919) % 10_000_000;
    const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
    rows.push(
      `<row r="${row}"><c r="A${row}" t="s"><v>${row}</v></c><c r="B${row}" s="1"><v>${45_000 + (row % 365)}</v></c>` +
        `<c r="C${row}" t="s"><v>${row % 90}</v></c><c r="D${row}" t="s"><v>${row % 5000}</v></c>` +
        `<c r="E${row}" s="2"><v>${amount}</v></c><c r="F${row}" s="2"><v>${row % 977}</v></c>` +
        `<c r="G${row}" t="s"><v>${row % 7}</v></c><c r="H${row}" t="s"><v>${row % 40}</v></c>` +
        `<c r="I${row}" t="s"><v>${row % 300}</v></c><c r="J${row}"><v>${2020 + (row % 6)}</v></c></row>`,
    );
  }
  const strings = Array.from({ length: rowCount + 1 }, (_, at) => `<si><t>Entry ${at}</t></si>`);
  return {
    sheets: [{ name: "Ledger", data: rows.join("") }],
    strings: strings.join(""),
    formats: ["yyyy-mm-dd", "#,##0.00"],
  };
}

/** Times of reading 100,000 rows: the floor, this reader with all strings decoded, and exceljs. */
export async function readBench(rowCount = 100_000): Promise<Figure[]> {
  const book = cashBook(rowCount);
  const file = writeXlsx(book);
  const packed = xlsxParts(book)
    .filter(({ name }) => /sheet1|sharedStrings/.test(name))
    .map(({ content }) => deflateRawSync(Buffer.from(content)));
  const figures = shortestInTurn([
    { name: "floor: inflate and one byte scan", run: () => packed.map(scan) },
    { name: "read, native inflate", run: () => readAll(file, NATIVE_UNPACKING) },
    { name: "read, pure inflate", run: () => readAll(file, {}) },
  ]);
  const from = performance.now();
  await new ExcelJS.Workbook().xlsx.load(Buffer.from(file).buffer);
  return [...figures, { name: "exceljs", seconds: (performance.now() - from) / 1000 }];
}

/** Reads a file and decodes every string; answers how many letters they have. */
function readAll(file: Uint8Array, unpacking: typeof NATIVE_UNPACKING): number {
  const { strings } = readXlsx(file, unpacking).sheets[0];
  let letters = 0;
  for (let index = 0; index < strings.count; index++) letters += strings.get(index).length;
  return letters;
}

function scan(packed: Uint8Array): number {
  const bytes = inflateRawSync(packed);
  let tags = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === LESS) tags++;
  return tags;
}

/** Runs all in turn, so that what else the machine does meets all alike. */
function shortestInTurn(measured: readonly { name: string; run: () => unknown }[]): Figure[] {
  const best = measured.map(() => Number.POSITIVE_INFINITY);
  for (let count = 0; count < RUNS; count++)
    measured.forEach(({ run }, index) => {
      const from = performance.now();
      run();
      best[index] = Math.min(best[index], performance.now() - from);
    });
  return measured.map(({ name }, index) => ({ name, seconds: best[index] / 1000 }));
}
