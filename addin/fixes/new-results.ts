import type { Books } from "../books/books";
import { KIND } from "../core/sheet";
import { cellOf, NOT_CALCULATED, numberAt, type TableColumn, textAt } from "../tables/table-data";
import { accountResults } from "./account-results";
import type { NewResult } from "./new-result";

/**
 * Results of the ledger's own formulas after a change: currency, base amount and running balance. A formula is known by
 * what it gave before, not by its text: only where each of the column's results was what the rule gives, the new ones
 * are worked out. All other formulas are left to the program that opens the file.
 */
export function newResults(before: Books, after: Books): readonly NewResult[] {
  const results: NewResult[] = [];
  for (const { key, compute } of rules) {
    const [old, now] = [before, after].map((books) => compute(books));
    const oldColumn = before.ledger.table.columns.get(key);
    const column = after.ledger.table.columns.get(key);
    if (oldColumn === undefined || column === undefined) continue;
    const wasTrue = (row: number): boolean =>
      isFormula(oldColumn, row) && isSame(heldAt(oldColumn, row), old[row]);
    for (let row = 0; row < after.ledger.count; row++) {
      const result = now[row];
      if (result === undefined || !isFormula(column, row)) continue;
      const held = heldAt(column, row);
      if (isSame(held, result)) continue;
      // A formula that is new says nothing of its rule: the one above it does.
      let above = Math.min(row, before.ledger.count) - 1;
      while (above >= 0 && oldColumn.kinds[above] === 0) above--;
      if (!wasTrue(row) && (held !== undefined || !wasTrue(above))) continue;
      results.push({ cell: cellOf(after.ledger.table, row, key), content: { result } });
    }
  }
  return [...results, ...accountResults(before, after)];
}

type Results = readonly (number | string | undefined)[];

const rules: readonly { readonly key: string; compute(books: Books): Results }[] = [
  { key: "currency", compute: currencies },
  { key: "base", compute: bases },
  { key: "balance", compute: balances },
];

/** True for a formula, also for one that was never calculated. */
function isFormula(column: TableColumn, row: number): boolean {
  if ((column.formulas?.[row] ?? 0) > 0) return true;
  return column.kinds[row] === KIND.error && textAt(column, row) === NOT_CALCULATED;
}

/** The result that stands in the file; undefined for none, and for an error. */
function heldAt(column: TableColumn, row: number): number | string | undefined {
  if (column.kinds[row] === KIND.number) return column.values[row];
  return column.kinds[row] === KIND.text ? textAt(column, row) : undefined;
}

function isSame(one: number | string | undefined, other: number | string | undefined): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < 1e-6;
  return one === other;
}

function currencies({ ledger, accounts }: Books): Results {
  return Array.from(ledger.account, (index) => accounts[index]?.currency || undefined);
}

/** Rounded to two places as the formula does it, halves away from zero; a blank rate counts as 0. */
function bases({ ledger }: Books): Results {
  const kinds = ledger.table.columns.get("rate")?.kinds;
  return Array.from(ledger.rate, (rate, row) => {
    if (kinds?.[row] === 0) return 0;
    if (Number.isNaN(rate)) return undefined;
    const exact = movedAt({ ledger }, row) * rate;
    return (Math.sign(exact) * Math.round(Math.abs(exact) * 100 + 1e-7)) / 100 + 0;
  });
}

/** Units of the fourth decimal: sums of them are whole numbers, and exact. */
const SCALE = 10_000;

/** Balance of each row's account over the rows so far; text counts nothing, as in SUMIFS. */
function balances({ ledger }: Books): Results {
  const sums = new Map<number, number>();
  return Array.from(ledger.coded.account.codes, (code, row) => {
    if (code < 0) return undefined;
    const sum = (sums.get(code) ?? 0) + Math.round(movedAt({ ledger }, row) * SCALE);
    sums.set(code, sum);
    return sum / SCALE + 0;
  });
}

/** In less Out as Excel adds them. */
function movedAt({ ledger }: Pick<Books, "ledger">, row: number): number {
  const { columns } = ledger.table;
  return (numberAt(columns.get("in"), row) || 0) - (numberAt(columns.get("out"), row) || 0);
}
