import type { StockMove } from "../../books/literature";
import { remembered } from "../../books/remembered";
import { addMinor } from "../../core/money";
import type { RowShare } from "./origins";
import type { ReportSource } from "./source";

/** Kinds of moves in their order, with the sign by which their copies are shown: what went is shown without a minus. */
const KINDS = { in: 1, return: 1, sale: -1, gift: -1, loss: -1, count: 1, other: 1 } as const;

export type StockColumn = "opening" | keyof typeof KINDS | "closing";

/** The sign with which each column is part of the closing. */
export const STOCK_SIGNS: Readonly<Record<StockColumn, 1 | -1>> = {
  opening: 1,
  ...KINDS,
  closing: 1,
};

/** Columns in the order in which they add up. */
export const STOCK_COLUMNS = [
  "opening",
  "in",
  "return",
  "sale",
  "gift",
  "loss",
  "count",
  "other",
  "closing",
] as const satisfies readonly StockColumn[];

/** Copies of one title in the period. */
export interface TitleStock {
  readonly item: string;
  readonly language: string;
  /** Moves behind each column, with the copies as the column shows them; NaN where not known. */
  readonly parts: Readonly<Record<StockColumn, readonly RowShare[]>>;
  /** The last count of the period, with what was on hand then. */
  readonly counted: { readonly day: number; readonly parts: readonly RowShare[] } | undefined;
}

/** Stock moves of the reporting body, by day, those of a day as they stand in the table; undated ones left out. */
export const ownMoves = remembered(
  ({ books }: ReportSource): readonly StockMove[] =>
    ownOrUndated(books)
      .filter(({ date }) => date > 0)
      // By number, so that the odd cent of an entry for several titles stays where it is when the sheet is sorted.
      .toSorted((a, b) => a.date - b.date || compareTexts(a.no, b.no) || a.row - b.row),
  (source) => [source],
);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How many moves of the reporting body have no day. */
export function undatedMoves({ books }: ReportSource): number {
  return ownOrUndated(books).filter(({ date }) => date === 0).length;
}

function ownOrUndated({ settings, stockMoves }: ReportSource["books"]): readonly StockMove[] {
  const { body } = settings;
  return stockMoves.filter((move) => move.body === "" || body === "" || move.body === body);
}

/** Titles that were on hand or moved until the end of the period, by their code. */
export const titleStocks = remembered(
  (source: ReportSource): readonly TitleStock[] => {
    const moves = ownMoves(source).filter(({ date }) => date <= source.period.to);
    const items = [...new Set(moves.map(({ item }) => item))].sort();
    return items.map((item) => stockOf(source, item, moves));
  },
  (source) => [source],
);

function stockOf(source: ReportSource, item: string, all: readonly StockMove[]): TitleStock {
  const { books, period } = source;
  const moves = all.filter((move) => move.item === item);
  const known = books.literature.find((one) => one.item === item);
  const copies = (some: readonly StockMove[], sign: 1 | -1 = 1): RowShare[] =>
    some.map(({ row, quantity }) => ({ row, amount: quantity * sign + 0 }));
  const during = moves.filter(({ date }) => date >= period.from);
  const ofKind = (kind: keyof typeof KINDS): RowShare[] =>
    copies(
      during.filter((move) => kindOf(move) === kind),
      KINDS[kind],
    );
  const last = during.findLast(({ kind }) => kind === "count");
  return {
    item,
    language: known?.language ?? "",
    parts: {
      opening: copies(moves.filter(({ date }) => date < period.from)),
      in: ofKind("in"),
      sale: ofKind("sale"),
      gift: ofKind("gift"),
      return: ofKind("return"),
      loss: ofKind("loss"),
      count: ofKind("count"),
      other: ofKind("other"),
      closing: copies(moves),
    },
    counted: last && {
      day: last.date,
      parts: copies(moves.slice(0, moves.indexOf(last) + 1)),
    },
  };
}

function kindOf({ kind }: StockMove): keyof typeof KINDS {
  return isKind(kind) ? kind : "other";
}

function isKind(kind: string): kind is keyof typeof KINDS {
  return Object.hasOwn(KINDS, kind);
}

/** Copies of some moves together; NaN where one is not known. */
export function copiesOf(parts: readonly RowShare[]): number {
  return parts.reduce((sum, { amount }) => addMinor(sum, amount), 0);
}
