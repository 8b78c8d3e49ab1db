import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { columnOf, isBlank } from "../runtime/columns";
import { headedRange } from "../runtime/headed-range";
import { rangeOf } from "../runtime/ranges";
import { counted, withEnd } from "../runtime/result-end";
import { fieldTests, VOUCHER_FIELDS } from "../runtime/voucher-fields";

/**
 * What vouchers or entries lack: number, date, amount, payee, purpose, document, who approved. Only fields that the table
 * has a column for are looked at; the others are named, and so is a column that is blank throughout.
 * @customfunction VOUCHERCHECK
 * @param table Any list with a row of headings, such as Ledger[#All]. In the ledger those payments want a voucher that
 *   check LED-13 would name.
 * @param [categories] The table of categories, which tells what is a transfer and needs no voucher.
 * @param invocation Where the arguments stand.
 * @returns Row (from 1 below the headings), Number, Missing, Cell; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.VOUCHERCHECK(Ledger[#All],Categories[#All])
 * @example =TREASURY.VOUCHERCHECK({"Number","Date","Amount","Payee","Purpose","Document","Approved by";"1","2025-03-01",50,"Hall","Rent","V-1","P-02";"2","2025-03-02",20,"","Stamps","",""})
 */
export function voucherCheck(
  table: any[][],
  categories?: any[][],
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const range = headedRange(table, "table");
  const tests = fieldTests(range, { table: rangeOf(table, "table"), categories });
  if (tests.length === 0)
    throw new ArgumentError(
      reason`table has none of the columns ${Object.keys(VOUCHER_FIELDS).join(", ")}. Headers: ${range.headings.join(", ")}`,
    );
  const columns = tests.map(({ column }) => range.column(column));
  const isUsed = columns.map(({ values }) => values.some((value) => !isBlank(value)));
  const isRow = (row: number): boolean =>
    columnOf([range.headings.map((_, at) => range.value(row, at))], "").values.some(
      (value) => !isBlank(value),
    );
  const all = Array.from({ length: range.count }, (_, row) => row).filter(isRow);
  const number = range.find(VOUCHER_FIELDS.number);
  const looked = tests.filter((_, at) => isUsed[at] || all.length === 0);
  const rows = all.flatMap((row) => {
    const missing = looked.filter(({ isMissing }) => isMissing(row));
    if (missing.length === 0) return [];
    const no = number < 0 ? "" : String(range.value(row, number) ?? "");
    const names = missing.map(({ field }) => field).join(", ");
    return [[row + 1, no, names, range.place(row, missing[0].column)]];
  });
  const blank = tests.filter((test) => !looked.includes(test));
  const whole = blank.map(({ field, column }) => [
    "all",
    "",
    `${field} in every row`,
    range.headings[column],
  ]);
  const absent = Object.keys(VOUCHER_FIELDS).filter(
    (field) => !tests.some((test) => test.field === field),
  );
  const notAsked = absent.length === 0 ? "" : ` The table has no column for ${absent.join(", ")}.`;
  return withEnd([["Row", "Number", "Missing", "Cell"], ...whole, ...rows], {
    given: range.count,
    used: all.length,
    leftOut: all.length === range.count ? "" : "blank rows",
    method: `looked for ${looked.map(({ field }) => field).join(", ")}`,
    sentence: `${counted(rows.length, "row")} of ${all.length} ${rows.length === 1 ? "lacks" : "lack"} something that a voucher tells.${blank.length > 0 ? ` Nobody filled in ${blank.map(({ field }) => field).join(", ")}.` : ""}${notAsked} Ask for what is missing; often it is on the paper.`,
  });
}
