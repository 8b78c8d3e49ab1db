import type { StockMove } from "../../books/literature";
import { signOfLine } from "../../books/movements";
import { entriesByNumber } from "../../books/postings";
import { remembered } from "../../books/remembered";
import { valueOn } from "../../books/valuation";
import { isCurrency } from "../../core/currencies";
import { addMinor, allocate } from "../../core/money";
import { ownMoves } from "./literature-stock";
import type { RowShare } from "./origins";
import type { ReportSource } from "./source";

/** Money of one title in the period, in minor units of the base: rows of the ledger, open ones of the stock moves. */
export interface TitleMoney {
  /** Code of the title, "" for entries that name no stock move. */
  readonly item: string;
  readonly receipts: readonly RowShare[];
  readonly cost: readonly RowShare[];
  readonly open: readonly RowShare[];
}

/** Lines of T1 and the moves that they pay for. */
const SIDES = {
  receipts: { line: "receipts.literature", kind: "sale" },
  cost: { line: "payments.literature-purchase", kind: "in" },
} as const;

type MoneySide = keyof typeof SIDES;

/** Titles with money, by code; what belongs to none comes last. */
export const literatureMoney = remembered(findMoney, (source: ReportSource) => [source]);

function findMoney(source: ReportSource): readonly TitleMoney[] {
  const receipts = sharesOf(source, "receipts");
  const cost = sharesOf(source, "cost");
  const open = openSales(source);
  const items = new Set([...receipts.keys(), ...cost.keys(), ...open.keys()]);
  return [...items]
    .sort((a, b) => Number(a === "") - Number(b === "") || (a < b ? -1 : 1))
    .map((item) => ({
      item,
      receipts: receipts.get(item) ?? [],
      cost: cost.get(item) ?? [],
      open: open.get(item) ?? [],
    }));
}

/** The entries of a line, each shared out among the titles of its moves. */
function sharesOf(source: ReportSource, side: MoneySide): ReadonlyMap<string, RowShare[]> {
  const { line, kind } = SIDES[side];
  const movesOf = movesByEntry(source, kind);
  const shares = new Map<string, RowShare[]>();
  for (const [row, amount] of entriesOfLine(source, line))
    for (const share of shareOut(amount, movesOf.get(row) ?? []))
      push(shares, share.item, { row, amount: share.amount });
  return shares;
}

/** Money of a line in the period by entry: splits of one entry are taken together. */
function entriesOfLine(
  { books, movements, period }: ReportSource,
  wanted: string,
): ReadonlyMap<number, number> {
  const entries = new Map<number, number>();
  for (const { at, day, line, base } of movements.all) {
    if (line !== wanted || day < period.from || day > period.to) continue;
    const row = books.postings.entry[at];
    entries.set(row, addMinor(entries.get(row) ?? 0, base * signOfLine(line) + 0));
  }
  return entries;
}

/** Moves by the entry that they name: those of the kind that the entry pays for, else all. */
function movesByEntry(source: ReportSource, kind: string): ReadonlyMap<number, StockMove[]> {
  const entryOf = entriesByNumber(source.books.ledger);
  const moves = new Map<number, StockMove[]>();
  for (const move of ownMoves(source)) {
    const row = move.ledgerNo === "" ? undefined : entryOf.get(move.ledgerNo);
    if (row !== undefined && !(move.quantity === 0)) push(moves, row, move);
  }
  return new Map(
    [...moves].map(([row, all]) => {
      const own = all.filter((move) => move.kind === kind);
      return [row, own.length > 0 ? own : all];
    }),
  );
}

/**
 * Shares that add up: by copies and price; where a price is missing or of another currency by copies; where these are
 * not known by equal parts.
 */
function shareOut(amount: number, moves: readonly StockMove[]): { item: string; amount: number }[] {
  if (moves.length === 0) return [{ item: "", amount }];
  const copies = moves.map(({ quantity }) => Math.abs(quantity));
  const priced = moves.map(({ quantity, unitPrice }) => Math.abs(quantity) * unitPrice);
  const isPriced = new Set(moves.map(({ currency }) => currency)).size === 1;
  const usable = isPriced ? [priced, copies] : [copies];
  const weights = usable.find((all) => all.every((weight) => weight > 0));
  const shares = allocate(amount, weights ?? moves.map(() => 1));
  return moves.map(({ item }, index) => ({ item, amount: shares[index] }));
}

/** Sales until the end of the period that no entry until then pays for, at their price in the base. */
function openSales(source: ReportSource): ReadonlyMap<string, RowShare[]> {
  const { books, period } = source;
  const entryOf = entriesByNumber(books.ledger);
  const open = new Map<string, RowShare[]>();
  for (const move of ownMoves(source)) {
    if (move.kind !== "sale" || move.date > period.to) continue;
    const day = books.ledger.day[entryOf.get(move.ledgerNo) ?? -1] ?? 0;
    if (day > 0 && day <= period.to) continue;
    push(open, move.item, { row: move.row, amount: valueOfSale(source, move) });
  }
  return open;
}

/** A sale at its price, in the base at the rate of the last day; NaN where price, copies or rate are not known. */
function valueOfSale({ books, base, period }: ReportSource, move: StockMove): number {
  const { currency } = move;
  const minor = 0 - move.quantity * move.unitPrice;
  if (!isCurrency(currency) || Number.isNaN(minor)) return Number.NaN;
  return valueOn(books, { minor, currency, base, day: period.to });
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const own = lists.get(key);
  if (own) own.push(item);
  else lists.set(key, [item]);
}
