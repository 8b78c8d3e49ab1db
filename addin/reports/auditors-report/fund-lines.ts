import type { Books } from "../../books/books";
import { addMinor } from "../../core/money";
import type { ContributionPart, FundLine, Recomputation } from "./figures";
import { indexSplits, type LedgerPart } from "./ledger-parts";

/** Line of the annual contributions. */
export const CONTRIBUTIONS = "receipts.contributions";

/** Adds up what was received and paid by fund, line and member, and keeps the contributions one by one. */
export class FundLines {
  readonly #lines = new Map<string, FundLine>();
  readonly #contributions: ContributionPart[] = [];
  readonly #memberOf: (part: LedgerPart) => string;

  constructor(readonly books: Books) {
    this.#memberOf = creditedMember(books);
  }

  /** A part of any day until the end of the period. */
  note(part: LedgerPart, line: string): void {
    const member = line === CONTRIBUTIONS ? this.#memberOf(part) : "";
    if (member === "") return;
    const { row, year, minor } = part;
    const isRefund = this.books.ledger.text(row, "corrects") !== "";
    this.#contributions.push({ row, member, year, minor, isRefund });
  }

  /** A part of the period, with what it adds to its line in the base currency. */
  add(part: LedgerPart, line: string, minor: number): void {
    const { fund } = part;
    const member = line === CONTRIBUTIONS ? this.#memberOf(part) : part.member;
    const key = `${fund}\t${line}\t${member}`;
    const known = this.#lines.get(key)?.minor ?? 0;
    this.#lines.set(key, { fund, line, member, minor: addMinor(known, minor) });
  }

  result(): Pick<Recomputation, "fundLines" | "contributions"> {
    return { fundLines: [...this.#lines.values()], contributions: this.#contributions };
  }
}

/** The member of a part; money given back without one belongs to the member whose contribution it corrects. */
function creditedMember(books: Books): (part: LedgerPart) => string {
  const { ledger } = books;
  const own = books.categories.filter(({ line }) => line === CONTRIBUTIONS);
  const contributions = new Set(own.map(({ category }) => category));
  if (ledger.coded.corrects.dictionary.length === 0) return ({ member }) => member;
  const rows = new Map<string, number>();
  for (let row = ledger.count - 1; row >= 0; row--) rows.set(ledger.text(row, "no"), row);
  const splits = indexSplits(books);
  return ({ row, member }) => {
    const no = ledger.text(row, "corrects");
    const corrected = rows.get(no);
    if (member !== "" || corrected === undefined) return member;
    const category = ledger.text(corrected, "category");
    const whole = ledger.text(corrected, "creditTo") || ledger.text(corrected, "member");
    const parts = splits.get(no)?.map((index) => books.splits[index]) ?? [{ category, member }];
    const first = parts.find((part) => contributions.has(part.category || category));
    return first === undefined ? "" : first.member || whole;
  };
}
