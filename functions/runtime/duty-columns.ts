import { isCellError } from "./cell-values";
import { isBlank } from "./columns";
import { type HeadedRange, ledgerHeadings } from "./headed-range";

/** Who did what with an entry, and the headings under which lists have it. */
const DUTY_HEADINGS = {
  enteredBy: [
    "entered by",
    "entered",
    "recorded by",
    "erfasst von",
    "gebucht von",
    "registrado por",
    "saisi par",
  ],
  approvedBy: [
    ...ledgerHeadings("checked"),
    "approved by",
    "approved",
    "freigegeben von",
    "genehmigt von",
    "aprobado por",
    "approuvé par",
  ],
  payee: [
    "payee",
    "paid to",
    "empfänger",
    "empfängerin",
    "beneficiario",
    "bénéficiaire",
    ...ledgerHeadings("member"),
  ],
  second: [
    "second signature",
    "signed by",
    "zweite unterschrift",
    "segunda firma",
    "deuxième signature",
  ],
  amount: [...ledgerHeadings("out"), "amount", "betrag", "importe", "montant"],
} as const satisfies Record<string, readonly string[]>;

export type Duty = keyof typeof DUTY_HEADINGS;

/** Columns of a list by duty; -1 for one that it has not. */
export function dutyColumns(range: HeadedRange): Readonly<Record<Duty, number>> {
  return {
    enteredBy: range.find(DUTY_HEADINGS.enteredBy),
    approvedBy: range.find(DUTY_HEADINGS.approvedBy),
    payee: range.find(DUTY_HEADINGS.payee),
    second: range.find(DUTY_HEADINGS.second),
    amount: range.find(DUTY_HEADINGS.amount),
  };
}

/** A person as named in a cell, without capitals and outer blanks; "" for none. */
export function personIn(range: HeadedRange, row: number, column: number): string {
  const value = column < 0 ? null : range.value(row, column);
  if (isBlank(value) || isCellError(value)) return "";
  return String(value).trim().toLowerCase();
}
