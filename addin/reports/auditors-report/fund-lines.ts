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
  readonly #contributed = new Map<string, number>();
  readonly #memberCorrected: (part: LedgerPart) => string | undefined;

  constructor(readonly books: Books) {
    this.#memberCorrected = correctedContributions(books);
  }

  /** A part of any day until the end of the period. */
  note(part: LedgerPart, line: string): void {
    const member = this.#contributor(part, line);
    if (member === "") return;
    const { row, year, minor } = part;
    const isRefund = this.books.ledger.text(row, "corrects") !== "";
    this.#contributions.push({ row, member, year, minor, isRefund });
  }

  /** A part of the period, with what it adds to its line in the base currency. */
  add(part: LedgerPart, line: string, minor: number): void {
    const { fund, member } = part;
    const key = `${fund}\t${line}\t${member}`;
    const known = this.#lines.get(key)?.minor ?? 0;
    this.#lines.set(key, { fund, line, member, minor: addMinor(known, minor) });
    const contributor = this.#contributor(part, line);
    if (contributor === "") return;
    const given = line.startsWith("payments.") ? 0 - minor : minor;
    this.#contributed.set(contributor, addMinor(this.#contributed.get(contributor) ?? 0, given));
  }

  result(): Pick<Recomputation, "fundLines" | "contributions" | "contributed"> {
    return {
      fundLines: [...this.#lines.values()],
      contributions: this.#contributions,
      contributed: this.#contributed,
    };
  }

  /** Whose annual contribution a part is, or gives back; "" for no contribution, or nobody's. */
  #contributor(part: LedgerPart, line: string): string {
    const corrected = this.#memberCorrected(part);
    const isGivenBack = part.minor < 0 && corrected !== undefined;
    return line === CONTRIBUTIONS || isGivenBack ? part.member || (corrected ?? "") : "";
  }
}

/** The member whose contribution a part corrects; undefined where it corrects none. */
function correctedContributions(books: Books): (part: LedgerPart) => string | undefined {
  const { ledger } = books;
  if (ledger.coded.corrects.dictionary.length === 0) return () => undefined;
  const own = books.categories.filter(({ line }) => line === CONTRIBUTIONS);
  const contributions = new Set(own.map(({ category }) => category));
  const rows = new Map<string, number>();
  for (let row = ledger.count - 1; row >= 0; row--) rows.set(ledger.text(row, "no"), row);
  const splits = indexSplits(books);
  return ({ row }) => {
    const no = ledger.text(row, "corrects");
    const corrected = no === "" ? undefined : rows.get(no);
    if (corrected === undefined) return undefined;
    const category = ledger.text(corrected, "category");
    const member = ledger.text(corrected, "creditTo") || ledger.text(corrected, "member");
    const parts = splits.get(no)?.map((index) => books.splits[index]) ?? [{ category, member }];
    const first = parts.find((part) => contributions.has(part.category || category));
    return first && (first.member || member);
  };
}
