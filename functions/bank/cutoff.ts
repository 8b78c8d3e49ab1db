import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { cutoffRows } from "../runtime/cutoff-rows";
import { counted, withEnd } from "../runtime/result-end";
import { neededDay, wholeOf } from "../runtime/scalars";

/**
 * Entries around the last day of a period that belong to the other side of it: booked before and of a document after, or
 * the reverse. Where the list has no date of the document, that of the bank serves, or the entries near the day are listed
 * for a look at their papers.
 * @customfunction CUTOFF
 * @param table The whole ledger, such as Ledger[#All], or any list with the headings Date, Amount and Document date.
 * @param end Last day of the period.
 * @param [days] Days before and after it that are looked at; 10 unless told.
 * @param [lines] The table StatementLines[#All], whose days are held against the ledger's.
 * @param invocation Where the arguments stand.
 * @returns What, Row (from 1 below the headings), Date, Document or bank date, Amount, Text, Cell; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never; rows without a date are counted.
 * @rounding None.
 * @example =TREASURY.CUTOFF(Ledger[#All],"2024-12-31",10,StatementLines[#All])
 * @example =TREASURY.CUTOFF({"Date","Document date","Amount","Text";"2024-12-30","2025-01-04",50,"Hall";"2025-01-03","2025-01-02",20,"Stamps"},"2024-12-31")
 */
export function cutoff(
  table: any[][],
  end: any,
  days?: any,
  lines?: any[][],
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const last = neededDay(end, "end");
  const around = wholeOf(days, "days", { min: 0, max: 366 }) ?? 10;
  if (around === 0)
    throw new ArgumentError(reason`days is 0; it must be a whole number from 1 to 366`);
  const { rows, given, used, leftOut, isCompared } = cutoffRows({ table, lines, last, around });
  const compared = isCompared
    ? `${counted(rows.length, "entry", "entries")} of ${used} near the day ${rows.length === 1 ? "belongs" : "belong"} to the other side by date of the document or the bank.`
    : `No date of documents is told: ${counted(rows.length, "entry", "entries")} near the day ${rows.length === 1 ? "is" : "are"} listed for a look at the papers.`;
  return withEnd(
    [["What", "Row", "Date", "Document or bank date", "Amount", "Text", "Cell"], ...rows],
    {
      given,
      used,
      leftOut,
      method: `entries or documents within ${around} days of the last day of the period`,
      sentence: `${compared} A few days between both are usual; what matters is that the report counts each once.`,
    },
  );
}
