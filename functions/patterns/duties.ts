import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import type { Answer } from "../runtime/answers";
import { dutyColumns, personIn } from "../runtime/duty-columns";
import { headedRange } from "../runtime/headed-range";
import { counted, withEnd } from "../runtime/result-end";
import { numberOf } from "../runtime/scalars";

/**
 * Where one person did what two should do: entered and approved an entry, approved a payment to himself or herself, or a second
 * signature is missing. In a small committee it may not have been possible otherwise; then a second person looks now.
 * @customfunction DUTIES
 * @param table A list with the headings Entered by, Approved by, Payee, Second signature, Amount: two of the names at least.
 * @param [limit] From this amount on a second signature is needed; every payment needs one where that column is there and no
 *   limit is told.
 * @param invocation Where the arguments stand.
 * @returns Row (from 1 below the headings), What, Person, Amount, Cell; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never; what the list has no column for is named.
 * @rounding None; names are compared without capitals.
 * @example =TREASURY.DUTIES({"No","Amount","Entered by","Approved by","Payee","Second signature";"1",50,"P-01","P-02","Hall","";"2",900,"P-01","P-01","P-01",""},500)
 */
export function duties(
  table: any[][],
  limit?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const range = headedRange(table, "table");
  const columns = dutyColumns(range);
  const { enteredBy, approvedBy, payee, second, amount } = columns;
  const from = numberOf(limit, "limit") ?? 0;
  const asked = [
    ...(enteredBy >= 0 && approvedBy >= 0 ? ["entered and approved by one person"] : []),
    ...(approvedBy >= 0 && payee >= 0 ? ["approved by the payee"] : []),
    ...(second >= 0 ? ["second signature"] : []),
  ];
  if (asked.length === 0)
    throw new ArgumentError(
      reason`table: at least two of the columns 'Entered by', 'Approved by', 'Payee', or 'Second signature' are needed. Headers: ${range.headings.join(", ")}`,
    );
  const rows: Answer[][] = [];
  let used = 0;
  for (let row = 0; row < range.count; row++) {
    const who = (column: number): string => personIn(range, row, column);
    const money = amount < 0 ? null : range.value(row, amount);
    const size = typeof money === "number" ? Math.abs(money) : 0;
    if ([enteredBy, approvedBy, payee, second].every((column) => who(column) === "") && size === 0)
      continue;
    used++;
    const add = (what: string, column: number): void => {
      const person = who(column);
      const shown = person === "" ? "" : String(range.value(row, column));
      rows.push([row + 1, what, shown, size || "", range.place(row, column)]);
    };
    const approver = who(approvedBy);
    if (approver !== "" && approver === who(enteredBy))
      add("entered and approved by one person", approvedBy);
    if (approver !== "" && approver === who(payee)) add("approved by the payee", approvedBy);
    const signer = who(second);
    const isLarge = size >= from && size > 0;
    if (second >= 0 && isLarge && signer === "") add("second signature missing", second);
    if (signer !== "" && signer === approver) add("both signatures of one person", second);
  }
  return withEnd([["Row", "What", "Person", "Amount", "Cell"], ...rows], {
    given: range.count,
    used,
    leftOut: used === range.count ? "" : "blank rows",
    method: `looked for: ${asked.join(", ")}${second >= 0 && from > 0 ? ` from ${from}` : ""}`,
    sentence: `${counted(rows.length, "place")} in ${counted(used, "row")} where a second person should look. With few volunteers that cannot always be kept apart; a second signature now is a good remedy.`,
  });
}
