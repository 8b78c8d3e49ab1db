import { sealFacts } from "../../addin/books/table-seal";
import { sealLine } from "../../addin/seal/seal-line";
import { givenSealed } from "../runtime/given-sealed";
import { CHAIN_HEADINGS, SEAL_LABEL } from "../runtime/kept-seal";
import { resultTable } from "../runtime/result-tail";
import { flagOf } from "../runtime/scalars";
import { chainRows } from "../runtime/seal-chain";

/**
 * The chain of a table for the auditors to keep: a digest of each row, and a link that holds all rows before it. With it
 * SEALCHECK names the entries that were changed, added, removed or moved; without it only that there are some.
 * @customfunction CHAIN
 * @param table The whole table with its headings, such as Ledger[#All], or a book, of which the ledger counts.
 * @param [asOf] Last day of the entries that count; all unless told.
 * @param [headers] FALSE to leave the headings out; SEALCHECK needs them.
 * @param invocation Where the arguments stand.
 * @returns Position in the sheet, Entry, Digest, Link, by the number of the entry; last the seal for the minutes. Copy it as
 * values into a workbook of the auditors: as formulas it would follow every change.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.CHAIN(Ledger[#All],"2022-01-10")
 */
export function chain(
  table: any[][],
  asOf?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const { sealed, accounts, to } = givenSealed(table, "table", asOf);
  const facts = sealFacts(sealed, { to, after: "", accounts });
  const rows = [...chainRows(sealed.table), [SEAL_LABEL, sealLine(facts)]];
  const given = sealed.data.count;
  const evidence = {
    given,
    used: facts.rows,
    leftOut: given - facts.rows,
    method:
      "SHA-256 over the canonical text of docs/seal.md, row by row; the first 32 of 64 figures are shown",
    words: `${facts.rows} rows of the table ${facts.table} were sealed${facts.to === "" ? "" : ` up to ${facts.to}`}. Whoever keeps these figures can tell later which rows are not what they were.`,
  };
  const hasHeadings = flagOf(headers, "headers", true);
  return resultTable(CHAIN_HEADINGS, rows, { evidence, hasHeadings });
}
