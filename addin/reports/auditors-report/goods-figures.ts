import type { StockMove } from "../../books/literature";
import { isCurrency } from "../../core/currencies";
import { type FigureSource, NO_MONEY, type OwnFigure, PlaceSums } from "./own-figures";

/** T10: quantity and value of each gift in kind, and the values of each currency together. */
export function giftFigures({ books, period }: FigureSource): readonly OwnFigure[] {
  const { inKind, settings } = books;
  const sums = new PlaceSums();
  const quantities: OwnFigure[] = [];
  const times = new Map<string, number>();
  const own = inKind
    .filter((one) => one.body === "" || settings.body === "" || one.body === settings.body)
    .filter((one) => one.date >= period.from && one.date <= period.to)
    .sort((a, b) => a.date - b.date || a.row - b.row);
  for (const { row, no, quantity, value, currency, basis } of own) {
    const name = no || `row-${row + 1}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const at = { table: "T10", row: time > 1 ? `gift.${name}.${time}` : `gift.${name}` };
    // A quantity may be a fraction, such as half a day.
    quantities.push({ ...at, column: "quantity", minor: quantity, currency: NO_MONEY });
    // A value that does not say how it was found is none.
    if (basis === "" || Number.isNaN(value) || !isCurrency(currency)) continue;
    const figure = { ...at, column: "value", minor: value, currency };
    sums.add(figure);
    sums.add({ ...figure, row: `currency.${currency}` });
  }
  return [...quantities, ...sums.figures()];
}

/** Kinds of moves that are shown as copies that went. */
const WENT: ReadonlySet<string> = new Set(["sale", "gift", "loss"]);
const CAME: ReadonlySet<string> = new Set(["in", "return", "count"]);

/** T11: copies of each title at the beginning, that came and went, at the end and at the last count. */
export function stockFigures({ books, period }: FigureSource): readonly OwnFigure[] {
  const { stockMoves, settings } = books;
  const sums = new PlaceSums();
  const own = stockMoves
    .filter((one) => one.body === "" || settings.body === "" || one.body === settings.body)
    .filter(({ date }) => date > 0 && date <= period.to)
    .sort((a, b) => a.date - b.date || a.row - b.row);
  const onHand = new Map<string, number>();
  const counted = new Map<string, number>();
  const add = (item: string, column: string, minor: number): void => {
    const at = { table: "T11", column, minor, currency: NO_MONEY };
    sums.add({ ...at, row: `title.${item}` });
    sums.add({ ...at, row: "total" });
  };
  for (const move of own) {
    const { item, quantity, date, kind } = move;
    onHand.set(item, (onHand.get(item) ?? 0) + quantity);
    add(item, "closing", quantity);
    if (date < period.from) add(item, "opening", quantity);
    else add(item, columnOfMove(move), WENT.has(kind) ? 0 - quantity : quantity);
    if (date >= period.from && kind === "count") counted.set(item, onHand.get(item) ?? 0);
  }
  for (const [item, minor] of counted)
    sums.add({
      table: "T11",
      row: `title.${item}`,
      column: "counted",
      minor,
      currency: NO_MONEY,
    });
  return sums.figures();
}

function columnOfMove({ kind }: StockMove): string {
  return WENT.has(kind) || CAME.has(kind) ? kind : "other";
}
