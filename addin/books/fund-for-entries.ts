import type { CellChange } from "../core/finding";
import type { Books } from "./books";
import { entryClasses } from "./entry-classes";
import { generalFund } from "./funds";
import { nearCodes } from "./near-codes";
import { contentAt } from "./table-columns";

/** Funds for entries that are in none. */
export interface FundsGiven {
  readonly changes: readonly CellChange[];
  /** The funds, each once. */
  readonly funds: readonly string[];
}

/**
 * The fund that each entry most likely belongs to: the one whose code is most like the one typed, else the one general
 * fund. Undefined where it cannot be told of one of them, or where splits say it.
 */
export function fundForEntries(books: Books, rows: readonly number[]): FundsGiven | undefined {
  const { ledger } = books;
  const { isSplit } = entryClasses(books);
  const column = ledger.table.columns.get("fund");
  const changes: CellChange[] = [];
  const given = new Set<string>();
  for (const row of rows) {
    const fund = isSplit[row] === 1 ? undefined : likelyFund(books, ledger.text(row, "fund"));
    if (fund === undefined || column === undefined) return undefined;
    given.add(fund);
    changes.push({ cell: ledger.cell(row, "fund"), before: contentAt(column, row), after: fund });
  }
  return changes.length === 0 ? undefined : { changes, funds: [...given] };
}

function likelyFund({ funds }: Books, typed: string): string | undefined {
  const codes = funds.map(({ fund }) => fund);
  const near = typed === "" ? [] : nearCodes(typed, codes);
  if (near.length > 1) return undefined;
  return near[0] ?? generalFund(funds)?.fund;
}
