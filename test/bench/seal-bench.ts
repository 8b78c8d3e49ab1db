import { readBooks } from "../../addin/books/read-books";
import { sealedData } from "../../addin/books/sealed-data";
import { sealFacts } from "../../addin/books/table-seal";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { canonicalText } from "../../addin/seal/canonical-text";
import { keptRows } from "../../addin/seal/compare-chain";
import { compareTables } from "../../addin/seal/compare-tables";
import { sealLine } from "../../addin/seal/seal-line";
import { chainOfTable } from "../../addin/seal/seal-of-table";
import { sha256OfText } from "../../addin/seal/sha256";
import { bigLedger } from "./big-ledger";
import { type Ratio, shortest } from "./timing";

const COUNT = 50_000;

/** Seal, chain and comparison of 50,000 entries against one SHA-256 of their text, which nobody can do without. */
export function sealRatios(): Ratio[] {
  const { tables, accounts } = readBooks(readWorkbook(bigLedger(COUNT), "big.xlsx"), sayIn("en"));
  const data = tables.get("Ledger");
  if (data === undefined) throw new Error("the measured book has no ledger");
  const { table } = sealedData(data, undefined);
  const text = canonicalText(table);
  const plainHash = shortest(() => sha256OfText(text));
  const settings = { to: undefined, after: "", accounts };
  const measured = [
    {
      name: "the seal line",
      run: () => sealLine(sealFacts(sealedData(data, undefined), settings)),
    },
    { name: "the chain", run: () => chainOfTable(table) },
    { name: "digests to compare with a kept chain", run: () => keptRows(table) },
    { name: "comparison with a copy, field by field", run: () => compareTables(table, table) },
  ].map(({ name, run }) => ({ name, seconds: shortest(run, 3) }));
  const ratios = measured.map(({ name, seconds }) => ({
    name: `${name} of ${COUNT} entries, against one SHA-256 of their text`,
    ratio: seconds / plainHash,
    unit: "x",
    budget: { most: 20 },
  }));
  const [line] = measured;
  const whole = { name: `${line.name} of ${COUNT} entries`, ratio: line.seconds, unit: "s" };
  return [...ratios, { ...whole, budget: { most: 1 } }];
}
