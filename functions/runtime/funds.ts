import type { Books } from "../../addin/books/books";
import { nearCodes } from "../../addin/books/near-codes";
import { fullAddress } from "../../addin/core/cells";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { needColumns } from "./needed-columns";
import { NotKnown } from "./not-known";

/** Index of a fund in the books. Throws ArgumentError where there is none of that code. */
export function knownFund(books: Books, code: string): number {
  needColumns(books, "Ledger", ["fund"]);
  const codes = books.funds.map(({ fund }) => fund);
  const at = codes.indexOf(code);
  if (at < 0) {
    const near = nearCodes(code, codes);
    throw new ArgumentError(
      codes.length === 0
        ? reason`there is no fund ${code}: neither a table nor an entry names one`
        : near.length > 0
          ? reason`there is no fund ${code}; near it: ${near.join(", ")}`
          : reason`there is no fund ${code}; there are ${codes.join(", ")}`,
    );
  }
  refuseUnassigned(books);
  return at;
}

/** Whose the entries without a fund are is told by the table of funds: the only general one's. */
function refuseUnassigned({ tables, ledger, postings }: Books): void {
  if (tables.has("Funds")) return;
  const at = postings.fund.indexOf(-1);
  if (at < 0) return;
  const cell = fullAddress(ledger.cell(postings.entry[at], "fund"));
  throw new NotKnown(
    reason`${cell} names no fund; to which one such entries belong is told by the table of funds: hand over TREASURY.BOOK with Ledger[#All] and Funds[#All]`,
  );
}
