import type { Books } from "../../addin/books/books";
import { nearCodes } from "../../addin/books/near-codes";
import { remembered } from "../../addin/books/remembered";
import { fullAddress } from "../../addin/core/cells";
import { ArgumentError } from "../../addin/core/faults";
import { type Reason, reason } from "../../addin/core/reason";
import { cellOf, type TableData, textAt } from "../../addin/tables/table-data";

/**
 * The code itself. Throws ArgumentError where the books list their members and lack it, with those that are near; where no
 * list says who is a member and the code is recorded only in other capitals; where it is also recorded with blanks around
 * it: nothing would be found, and 0 would be an answer.
 */
export function knownMember(books: Books, code: string): string {
  const recorded = recordedCodes(books);
  const padded = recorded.padded.get(code);
  if (padded !== undefined) throw new ArgumentError(sentenceOfPadded(books, padded));
  const listed = books.members.map((one) => one.code);
  if (listed.includes(code) || (listed.length === 0 && recorded.codes.has(code))) return code;
  const near =
    listed.length > 0 ? nearCodes(code, listed) : (recorded.alike.get(alike(code)) ?? []);
  if (listed.length === 0 && near.length === 0) return code;
  throw new ArgumentError(
    near.length > 0
      ? reason`there is no member ${code}; near it: ${near.join(", ")}`
      : reason`there is no member ${code}`,
  );
}

/** Columns that hold codes of members. */
const COLUMNS = [
  ["Members", "code"],
  ["Pledges", "member"],
  ["Ledger", "member"],
  ["Ledger", "creditTo"],
  ["Splits", "member"],
  ["Allocations", "member"],
  ["InKind", "from"],
] as const;

interface RecordedCodes {
  readonly codes: ReadonlySet<string>;
  /** Codes as they are recorded, by what is left of them without capitals. */
  readonly alike: ReadonlyMap<string, readonly string[]>;
  /** Codes that are recorded with blanks around them, by the code itself. */
  readonly padded: ReadonlyMap<string, string>;
}

const recordedCodes = remembered(findCodes, (books: Books) => [books]);

function findCodes(books: Books): RecordedCodes {
  const { ledger, members, pledges, splits, allocations, inKind } = books;
  const codes = new Set([
    ...members.map(({ code }) => code),
    ...[pledges, splits, allocations].flatMap((rows) => rows.map(({ member }) => member)),
    ...ledger.coded.member.dictionary,
    ...ledger.coded.creditTo.dictionary,
    ...inKind.map(({ from }) => from),
  ]);
  const found = new Map<string, string[]>();
  const padded = new Map<string, string>();
  for (const code of codes) {
    if (code.trim() !== code) padded.set(code.trim(), code);
    const known = found.get(alike(code));
    if (known) known.push(code);
    else found.set(alike(code), [code]);
  }
  return { codes, alike: found, padded };
}

/** Punctuation stays: PC/ML and PC (ML) are two members. */
const alike = (code: string): string => code.normalize("NFKC").toLowerCase();

function sentenceOfPadded({ tables }: Books, padded: string): Reason {
  const cells = COLUMNS.flatMap(([name, key]) => {
    const table = tables.get(name);
    return table === undefined ? [] : cellsWith(table, key, padded);
  });
  return reason`${cells[0] ?? "Members"}: the code "${padded}" has blanks around it; take them away`;
}

function cellsWith(table: TableData, key: string, code: string): string[] {
  const column = table.columns.get(key);
  for (let row = 0; row < table.count; row++)
    if (textAt(column, row) === code) return [fullAddress(cellOf(table, row, key))];
  return [];
}
