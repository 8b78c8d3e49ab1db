import type { Books } from "../../books/books";
import { fundPurpose } from "../../books/fund-purpose";
import { addMinor } from "../../core/money";
import type { FundFigures } from "./figures";
import type { LedgerPart, Meanings } from "./ledger-parts";

type Mutable<Figures> = { -readonly [Key in keyof Figures]: Figures[Key] };
type Movement = "opening" | "receipts" | "forPurpose" | "otherUse" | "moved";

/** A fee that a bank takes for the fund's own payments serves its purpose. */
const FEE_LINE = "payments.bank-charges";

/** Adds up each fund in each currency, by what its money was moved for. */
export class FundSums {
  readonly #sums = new Map<string, Mutable<FundFigures>>();
  readonly #movementOf: (part: LedgerPart, isBefore: boolean) => Movement;

  constructor(books: Books, meanings: Meanings) {
    this.#movementOf = movementIn(books, meanings);
  }

  add(part: LedgerPart, { currency, isBefore }: { currency: string; isBefore: boolean }): void {
    const movement = this.#movementOf(part, isBefore);
    const isUse = movement === "forPurpose" || movement === "otherUse";
    const key = `${part.fund}\t${currency}`;
    const sums = this.#sums.get(key) ?? nothing(part.fund, currency);
    this.#sums.set(key, sums);
    sums[movement] = addMinor(sums[movement], isUse ? 0 - part.minor : part.minor);
    sums.closing = addMinor(sums.closing, part.minor);
  }

  figures(): readonly FundFigures[] {
    return [...this.#sums.values()];
  }
}

function nothing(fund: string, currency: string): Mutable<FundFigures> {
  const amounts = { opening: 0, receipts: 0, forPurpose: 0, otherUse: 0, moved: 0, closing: 0 };
  return { fund, currency, ...amounts };
}

/** Moves between accounts of one fund are all "moved" and cancel out there; what is left went to or came from outside. */
function movementIn(
  books: Books,
  meanings: Meanings,
): (part: LedgerPart, isBefore: boolean) => Movement {
  const { ledger } = books;
  const otherUse = fundPurpose(books);
  const fundIndex = new Map(books.funds.map(({ fund }, index) => [fund, index]));
  const categoryIndex = new Map(books.categories.map(({ category }, index) => [category, index]));
  return (part, isBefore) => {
    const kind = meanings.kindOf(part);
    if (isBefore || kind === "opening") return "opening";
    if (kind === "transfer" || kind === "body-transfer") return "moved";
    const line = meanings.lineOf(part);
    if (!line.startsWith("payments.")) return "receipts";
    const what = otherUse({
      fund: fundIndex.get(part.fund) ?? -1,
      category: categoryIndex.get(part.category) ?? -1,
      day: ledger.day[part.row],
    });
    // Money back mends the payment it belongs to, whatever its own category.
    return what === "" || line === FEE_LINE || part.minor > 0 ? "forPurpose" : "otherUse";
  };
}
