import { units } from "./accounts";
import { on, PERIOD_FROM, PERIOD_TO } from "./days";
import type { Draft } from "./drafts";
import { Random } from "./random";
import type { Row } from "./rows";

interface Item {
  readonly item: string;
  readonly title: string;
  readonly language: string;
  /** Catalogue price in cents. */
  readonly price: number;
}

const items: readonly Item[] = [
  { item: "L-01", title: "Statute and resolutions", language: "en", price: 350 },
  { item: "L-02", title: "Statuts et résolutions", language: "fr", price: 350 },
  { item: "L-03", title: "Gardens of five continents", language: "en", price: 1_400 },
  { item: "L-04", title: "Songs for the road", language: "es", price: 900 },
  { item: "L-05", title: "Bulletin, yearly volume", language: "en", price: 1_200 },
  { item: "L-06", title: "Handbook for treasurers", language: "en", price: 780 },
  { item: "L-07", title: "Handbuch für Kassierer", language: "de", price: 780 },
  { item: "L-08", title: "Calendar of the federation", language: "en", price: 1_050 },
  { item: "L-09", title: "Water and soil", language: "en", price: 1_650 },
  { item: "L-10", title: "Agua y suelo", language: "es", price: 1_650 },
];

const BUYERS = [
  "Book table at the spring meeting",
  "Book table at the market",
  "Order of a branch",
  "Order of a library",
  "Parcel to a reader",
  "Book table at a concert",
] as const;

const PURCHASE_DAYS = [
  "2022-02-08",
  "2022-06-14",
  "2022-11-10",
  "2023-03-07",
  "2023-06-20",
  "2023-11-14",
  "2024-02-13",
  "2024-06-11",
  "2024-11-12",
  "2025-02-11",
].map(on);

interface Move {
  readonly day: number;
  readonly item: Item;
  readonly quantity: number;
  readonly kind: "in" | "sale" | "gift" | "return" | "loss" | "count";
  readonly tag?: string;
}

interface Trade {
  readonly draft: Draft;
  readonly moves: readonly Move[];
}

const random = new Random(31);
const purchases: readonly Trade[] = PURCHASE_DAYS.map(purchaseOn);
const sales: readonly Trade[] = Array.from({ length: 96 }, (_, index) => saleOf(index));

/** Entries of sales and purchases. */
export const literatureDrafts: readonly Draft[] = [...purchases, ...sales].map(
  ({ draft }) => draft,
);

function purchaseOn(day: number, index: number): Trade {
  const chosen = random.some(items, 3);
  const tag = `purchase ${index}`;
  const moves = chosen.map((item) => ({ day, item, quantity: 40, kind: "in" as const, tag }));
  const cost = chosen.reduce((sum, { price }) => sum + Math.round(price * 0.45) * 40, 0);
  const titles = chosen.map(({ item }) => item).join(", ");
  const draft = {
    day,
    account: "EUR-BANK",
    text: `Printer, 40 copies each of ${titles}`,
    out: cost + 17,
    category: "literature-purchase",
    tag,
  };
  return { draft, moves };
}

function saleOf(index: number): Trade {
  const day = random.between(PERIOD_FROM + 20, PERIOD_TO - 2);
  const tag = `sale ${index}`;
  const moves = random.some(items, random.between(1, 4)).map((item) => ({
    day,
    item,
    quantity: -random.between(2, 7),
    kind: "sale" as const,
    tag,
  }));
  const draft = {
    day,
    account: random.chance(0.6) ? "EUR-CASH" : "EUR-BANK",
    text: random.pick(BUYERS),
    in: moves.reduce((sum, { item, quantity }) => sum - item.price * quantity, 0),
    category: "literature",
    tag,
  };
  return { draft, moves };
}

/** Copies sold at the book table of the conference of 2025: the seller has not yet handed in the money. */
const SOLD_ON_ACCOUNT: readonly (readonly [index: number, copies: number])[] = [
  [0, 14],
  [2, 5],
  [9, 4],
];
const BOOK_TABLE_DAY = PERIOD_TO - 2;

/** What the seller still owes, in cents. */
export const owedBySeller = SOLD_ON_ACCOUNT.reduce(
  (sum, [index, copies]) => sum + items[index].price * copies,
  0,
);

/** What the count at the end found beyond the books, by title. */
const COUNT_DIFFERENCES: ReadonlyMap<string, number> = new Map([
  ["L-03", -1],
  ["L-08", 2],
]);

/** Moves without money: stock at the start, copies given, returned, lost, sold on account, and the count at the end. */
function otherMoves(): Move[] {
  // The day before the period, so that the period begins with them.
  const opening = items.map((item) => ({
    day: PERIOD_FROM - 1,
    item,
    quantity: 120,
    kind: "in" as const,
  }));
  const given = Array.from({ length: 12 }, (_, index) => ({
    day: PERIOD_FROM + 70 + index * 95,
    item: items[index % items.length],
    quantity: -2,
    kind: "gift" as const,
  }));
  const onAccount = SOLD_ON_ACCOUNT.map(([index, copies]) => ({
    day: BOOK_TABLE_DAY,
    item: items[index],
    quantity: -copies,
    kind: "sale" as const,
  }));
  const counted = items.map((item) => ({
    day: PERIOD_TO,
    item,
    quantity: COUNT_DIFFERENCES.get(item.item) ?? 0,
    kind: "count" as const,
  }));
  return [
    ...opening,
    ...given,
    ...onAccount,
    ...counted,
    { day: on("2023-05-16"), item: items[2], quantity: 3, kind: "return" },
    { day: on("2024-09-24"), item: items[7], quantity: -4, kind: "loss" },
  ];
}

/** Rows of the catalogue. */
export function literatureRows(): Row[] {
  return items.map(({ item, title, language, price }) => ({
    item,
    title,
    language,
    publisher: "Federation press",
    price: price / units(1, "EUR"),
    currency: "EUR",
    supplySource: "Office of the federation",
  }));
}

/** Rows of the stock moves; `numberOf` answers the number of the entry with a tag. */
export function stockRows(numberOf: (tag: string) => string): Row[] {
  const moves = [...otherMoves(), ...[...purchases, ...sales].flatMap((trade) => trade.moves)];
  return moves
    .sort((a, b) => a.day - b.day || b.quantity - a.quantity)
    .map(({ day, item, quantity, kind, tag }, index) => ({
      no: `S-${String(index + 1).padStart(4, "0")}`,
      date: day,
      item: item.item,
      body: "ICC",
      quantity,
      kind,
      unitPrice: kind === "sale" ? item.price / units(1, "EUR") : null,
      ledgerNo: tag === undefined ? null : numberOf(tag),
    }));
}
