import type { InKind } from "../../books/registers";
import type { ReportRow, ReportTable } from "../../core/document";
import { sumMinor } from "../../core/money";
import { amount, count, day, text, type Value } from "../../core/value";
import { fundName } from "../../statutes/known-words";
import { inKindWords as words } from "./goods-words";
import { giftsOfPeriod, hasBasis, paidBills, undatedGifts } from "./in-kind-gifts";
import { money } from "./money";
import { tableRows } from "./origins";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { words as commonWords } from "./words";

/** T10: what was given in kind, by day; undefined where nothing was. */
function inKind(source: ReportSource): ReportTable | undefined {
  const { say } = source;
  const gifts = giftsOf(source);
  const undated = undatedGifts(source);
  if (gifts.length === 0) return undefined;
  const rows = gifts.map(({ key, gift }) => giftRow(source, key, gift));
  const currencies = [...new Set(valued(gifts).map(({ gift }) => gift.currency))].sort();
  return {
    type: "table",
    id: "T10",
    title: say(words.title),
    labelHeading: say(words.number),
    columns: [
      { key: "day", label: say(words.day), type: "day" },
      { key: "from", label: say(words.from), type: "text" },
      { key: "what", label: say(words.what), type: "text", width: 2 },
      { key: "quantity", label: say(words.quantity), type: "count" },
      { key: "unit", label: say(words.unit), type: "text" },
      { key: "use", label: say(words.use), type: "text" },
      { key: "value", label: say(words.value), type: "amount" },
      { key: "basis", label: say(words.basis), type: "text", width: 1.6 },
    ],
    rows: [...rows, ...currencies.map((currency) => sumRow({ source, gifts, rows }, currency))],
    notes: [
      say(words.note),
      ...(paidBills(source).length > 0 ? [say(words.paidDirectly)] : []),
      ...(undated > 0 ? [say(words.undated, { count: undated })] : []),
    ],
    orientation: "landscape",
  };
}

interface KeyedGift {
  readonly key: string;
  readonly gift: InKind;
}

/** Gifts of the period by day, each with the key of its row; a number that stands twice gets a second key. */
function giftsOf(source: ReportSource): readonly KeyedGift[] {
  const used = new Map<string, number>();
  return giftsOfPeriod(source).map((gift) => {
    const no = gift.no || `row-${gift.row + 1}`;
    const times = (used.get(no) ?? 0) + 1;
    used.set(no, times);
    return { key: `gift.${no}${times > 1 ? `.${times}` : ""}`, gift };
  });
}

const valued = (gifts: readonly KeyedGift[]): readonly KeyedGift[] =>
  gifts.filter(({ gift }) => hasBasis(gift));

function giftRow(source: ReportSource, key: string, gift: InKind): ReportRow {
  const use = useOf(source, gift);
  const values: Record<string, Value> = {
    day: day(gift.date),
    from: text(gift.from),
    what: text(gift.what),
    basis: text(basisOf(source, gift)),
    ...(!Number.isNaN(gift.quantity) && { quantity: count(gift.quantity) }),
    ...(gift.unit !== "" && { unit: text(gift.unit) }),
    ...(use !== "" && { use: text(use) }),
    ...(gift.basis !== "" && { value: money(gift.value, gift.currency) }),
  };
  return { key, label: gift.no, kind: "line", values };
}

/** Fund and use as typed; a mere "yes" says that it was used. */
function useOf({ say }: ReportSource, { fund, used }: InKind): string {
  const isYes = /^(yes|ja|oui|sí|si|x|1)$/i.test(used.trim());
  return [fundName(say, fund), isYes ? say(words.usedYes) : used]
    .filter((part) => part !== "")
    .join(", ");
}

/**
 * The basis as typed. A value without one stands nowhere, and 0 without one is no value; with one, a value that cannot be
 * read is not known.
 */
function basisOf({ say }: ReportSource, gift: InKind): string {
  if (gift.basis !== "") return gift.basis;
  const hasValue = !Number.isNaN(gift.value) && gift.value !== 0;
  return say(hasValue ? words.noBasis : words.notValued);
}

interface Gifts {
  readonly source: ReportSource;
  readonly gifts: readonly KeyedGift[];
  readonly rows: readonly ReportRow[];
}

function sumRow({ source, gifts, rows }: Gifts, currency: string): ReportRow {
  const own = valued(gifts).filter(({ gift }) => gift.currency === currency);
  const sum = sumMinor(own.map(({ gift }) => gift.value));
  const row: ReportRow = {
    key: `currency.${currency}`,
    label: source.say(commonWords.sumOfCurrency, { currency }),
    kind: "subtotal",
    values: { value: amount(sum, currency) },
  };
  const terms: Terms = own.map(({ key }) => [key, 1]);
  return withSum(row, { terms, rows, columns: ["value"] });
}

/** The row of a gift; sums tell their lines themselves. A quantity may be a fraction, such as half a day. */
function trace(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const gift = giftsOf(source).find(({ key }) => key === row)?.gift;
  if (gift === undefined) return undefined;
  if (column === "value") return tableRows("InKind", [{ row: gift.row, amount: gift.value }]);
  return [{ table: "InKind", rows: [gift.row], amounts: [gift.quantity], column }];
}

export default { chapter: "goods", make: inKind, trace } satisfies ReportSection;
