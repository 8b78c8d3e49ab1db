import type { Books } from "../../books/books";
import type { Period } from "../../books/period";
import { addMinor, sumMinor } from "../../core/money";
import type { AccountFigures, Recomputation } from "./figures";
import { FundLines } from "./fund-lines";
import { FundSums } from "./fund-sums";
import { isOwnAccount, type LedgerPart, type Meanings, wholeEntry } from "./ledger-parts";
import type { OwnValuation } from "./own-valuation";
import { changeUnderWay, groupTransfers, type TransferLeg } from "./transfer-legs";

/** Opening, in and out of one account. */
interface Running {
  before: number;
  opening: number;
  openingBase: number;
  in: number;
  inBase: number;
  out: number;
  outBase: number;
}

const nothing = (): Running => ({
  before: 0,
  opening: 0,
  openingBase: 0,
  in: 0,
  inBase: 0,
  out: 0,
  outBase: 0,
});

/** Adds up the ledger entry by entry, and part by part. */
export class LedgerSums {
  readonly #accounts = new Map<number, Running>();
  readonly #funds: FundSums;
  readonly #fundOperations = new Map<string, { receipts: number; payments: number }>();
  readonly #lines = new Map<string, number>();
  readonly #ofWhich = new Map<string, number>();
  readonly #fundLines: FundLines;
  #bodyTransfers = 0;
  readonly #legs: TransferLeg[] = [];

  constructor(
    readonly books: Books,
    readonly meanings: Meanings,
    readonly valuation: OwnValuation,
  ) {
    this.#funds = new FundSums(books, meanings);
    this.#fundLines = new FundLines(books);
  }

  addEntry({ row, isBefore }: { row: number; isBefore: boolean }): void {
    const { ledger } = this.books;
    const account = ledger.account[row];
    const sums = this.#accounts.get(account) ?? nothing();
    this.#accounts.set(account, sums);
    const moneyIn = ledger.in[row];
    const moneyOut = ledger.out[row];
    if (isBefore) sums.before = addMinor(sums.before, moneyIn - moneyOut);
    else if (this.meanings.kindOf(wholeEntry(this.books, row)) === "opening") {
      sums.opening = addMinor(sums.opening, moneyIn - moneyOut);
      const value = this.valuation.ofEntry(row, moneyIn - moneyOut);
      sums.openingBase = addMinor(sums.openingBase, value);
    } else {
      sums.in = addMinor(sums.in, moneyIn);
      sums.out = addMinor(sums.out, moneyOut);
      sums.inBase = addMinor(sums.inBase, this.valuation.ofEntry(row, moneyIn));
      sums.outBase = addMinor(sums.outBase, this.valuation.ofEntry(row, moneyOut));
    }
  }

  addPart(part: LedgerPart, isBefore: boolean): void {
    const kind = this.meanings.kindOf(part);
    const { currency } = this.books.accounts[this.books.ledger.account[part.row]];
    this.#funds.add(part, { currency, isBefore });
    if (kind === "transfer") this.#legs.push(this.#legOf(part));
    if (kind === "operation" || kind === "unassigned")
      this.#fundLines.note(part, this.meanings.lineOf(part));
    if (isBefore || kind === "opening" || kind === "transfer") return;
    const value = this.valuation.ofEntry(part.row, part.minor);
    if (kind === "body-transfer") this.#bodyTransfers = addMinor(this.#bodyTransfers, value);
    else this.#addToLine(part, value);
  }

  #legOf({ row, minor }: LedgerPart): TransferLeg {
    const { ledger, accounts } = this.books;
    const { account, currency } = accounts[ledger.account[row]];
    const word = ledger.text(row, "transfer");
    const base = this.valuation.ofEntry(row, minor);
    return { row, word, day: ledger.day[row], account, currency, minor, base };
  }

  #addToLine(part: LedgerPart, value: number): void {
    const line = this.meanings.lineOf(part);
    const side = line.startsWith("payments.") ? "payments" : "receipts";
    const shown = side === "payments" ? 0 - value : value;
    const fund = this.#fundOperations.get(part.fund) ?? { receipts: 0, payments: 0 };
    this.#fundOperations.set(part.fund, fund);
    fund[side] = addMinor(fund[side], shown);
    this.#fundLines.add(part, line, shown);
    this.#lines.set(line, addMinor(this.#lines.get(line) ?? 0, shown));
    const below = this.meanings.ofWhichOf(part);
    if (below !== "") this.#ofWhich.set(below, addMinor(this.#ofWhich.get(below) ?? 0, shown));
  }

  result(period: Period): Omit<Recomputation, "unplaced"> {
    const { books } = this;
    const own = [...books.accounts.keys()].filter((account) => isOwnAccount(books, account));
    const accounts = own.map((account) => this.#accountFigures(account, period));
    const openingBase = sumMinor(accounts.map((figures) => figures.openingBase));
    const closingBase = sumMinor(accounts.map((figures) => figures.closingBase));
    const side = (prefix: string): number =>
      sumMinor([...this.#lines].filter(([key]) => key.startsWith(prefix)).map(([, sum]) => sum));
    const transfers = groupTransfers(this.#legs);
    const underWay = changeUnderWay(transfers, period);
    const receipts = side("receipts.");
    const payments = side("payments.");
    // What is left of the change of the cash is the work of the rates; in one currency it must be 0.
    const explained = [openingBase, receipts, 0 - payments, this.#bodyTransfers, underWay];
    return {
      accounts,
      lines: this.#lines,
      ofWhich: this.#ofWhich,
      receipts,
      payments,
      bodyTransfers: this.#bodyTransfers,
      transfers,
      underWay,
      exchangeEffect: addMinor(closingBase, 0 - sumMinor(explained)),
      openingBase,
      closingBase,
      funds: this.#funds.figures(),
      fundOperations: this.#fundOperations,
      ...this.#fundLines.result(),
    };
  }

  #accountFigures(account: number, period: Period): AccountFigures {
    const sums = this.#accounts.get(account) ?? nothing();
    const { currency } = this.books.accounts[account];
    const opening = addMinor(sums.before, sums.opening);
    const closing = addMinor(addMinor(opening, sums.in), 0 - sums.out);
    const before = { minor: sums.before, currency, day: period.from - 1 };
    return {
      account: this.books.accounts[account],
      opening,
      in: sums.in,
      out: sums.out,
      closing,
      openingBase: addMinor(this.valuation.ofBalance(before), sums.openingBase),
      inBase: sums.inBase,
      outBase: sums.outBase,
      closingBase: this.valuation.ofBalance({ minor: closing, currency, day: period.to }),
    };
  }
}
