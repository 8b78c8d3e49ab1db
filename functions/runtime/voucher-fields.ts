import { paymentsWithoutVoucher } from "../../addin/books/unvouchered";
import { booksUnchecked } from "./books-of";
import { isBlank } from "./columns";
import { type HeadedRange, ledgerHeadings } from "./headed-range";
import type { Matrix } from "./range-sheet";
import { knownTable } from "./recognise";

/** What a voucher must tell, and the headings under which lists have it. */
export const VOUCHER_FIELDS = {
  number: ledgerHeadings("no", "number"),
  date: ledgerHeadings("date", "day"),
  amount: [...ledgerHeadings("in", "amount", "betrag", "importe", "montant")],
  payee: [
    ...ledgerHeadings("member"),
    "payee",
    "payer",
    "name",
    "empfänger",
    "zahler",
    "beneficiario",
    "bénéficiaire",
  ],
  purpose: ledgerHeadings("text", "purpose", "zweck", "concepto", "objet"),
  document: ledgerHeadings("voucher", "document", "beleg", "comprobante", "pièce"),
  "approved by": [
    ...ledgerHeadings("checked"),
    "approved by",
    "approved",
    "freigegeben von",
    "genehmigt von",
    "aprobado por",
    "approuvé par",
  ],
} as const satisfies Record<string, readonly string[]>;

export interface FieldTest {
  readonly field: string;
  readonly column: number;
  readonly isMissing: (row: number) => boolean;
}

/**
 * A test for each field that the table has a column for. Which payments of our own ledger need a voucher is told by its
 * settings, as check LED-13 says it; a payee need not be a member.
 */
export function fieldTests(
  range: HeadedRange,
  { table, categories }: { table: Matrix; categories: unknown },
): readonly FieldTest[] {
  const isLedger = knownTable(table)?.name === "Ledger";
  const wanting = isLedger
    ? new Set(
        paymentsWithoutVoucher(
          booksUnchecked({ needs: { Ledger: table }, may: { Categories: categories } }),
        ),
      )
    : undefined;
  const out = range.find(ledgerHeadings("out"));
  return Object.entries(VOUCHER_FIELDS).flatMap(([field, headings]) => {
    const column = range.find(headings);
    if (column < 0 || (isLedger && field === "payee")) return [];
    const isBlankIn = (row: number): boolean => isBlank(range.value(row, column));
    const isMissing =
      field === "document" && wanting !== undefined
        ? (row: number) => wanting.has(row)
        : field === "amount" && out >= 0
          ? (row: number) => isBlankIn(row) && isBlank(range.value(row, out))
          : isBlankIn;
    return [{ field, column, isMissing }];
  });
}
