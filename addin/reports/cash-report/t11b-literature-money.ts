import type { ReportColumn, ReportRow, ReportTable, RowKind } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, type Value } from "../../core/value";
import { literatureWords as words } from "./goods-words";
import { literatureMoney, type TitleMoney } from "./literature-money";
import { figurePart, type RowShare, tableRows } from "./origins";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { labelOfItem } from "./t11-literature";
import { words as commonWords } from "./words";

const headings = {
  receipts: words.receipts,
  cost: words.cost,
  gain: words.gain,
  open: words.open,
} as const;

type Column = keyof typeof headings;

const COLUMNS = ["receipts", "cost", "gain", "open"] as const satisfies readonly Column[];

/** T11b: what literature brought in and cost, title by title; undefined where it did neither. */
function moneyOfLiterature(source: ReportSource): ReportTable | undefined {
  const { say, base } = source;
  const titles = literatureMoney(source);
  if (titles.length === 0) return undefined;
  const hasOpen = titles.some(({ open }) => open.length > 0);
  const columns = COLUMNS.filter((key) => key !== "open" || hasOpen);
  const rowOf = (head: Head, own: readonly TitleMoney[]): ReportRow => ({
    ...head,
    values: Object.fromEntries(
      columns.map((key): [string, Value] => [key, amount(figure(own, key), base)]),
    ),
  });
  const rows = titles.map((one) =>
    rowOf({ key: keyOf(one), label: labelOf(source, one), kind: "line" }, [one]),
  );
  const total = rowOf({ key: "total", label: say(commonWords.total), kind: "total" }, titles);
  const terms: Terms = rows.map(({ key }) => [key, 1]);
  return {
    type: "table",
    id: "T11b",
    title: say(words.money),
    labelHeading: say(words.item),
    columns: columns.map(
      (key): ReportColumn => ({
        key,
        label: say(headings[key]),
        type: "amount",
        currency: base,
      }),
    ),
    rows: [...rows, withSum(total, { terms, rows, columns })],
    notes: [say(words.moneyNote, { base }), ...(hasOpen ? [say(words.openNote)] : [])],
  };
}

type Head = { readonly key: string; readonly label: string; readonly kind: RowKind };

const keyOf = ({ item }: TitleMoney): string => (item === "" ? "without-move" : `title.${item}`);

function labelOf(source: ReportSource, { item }: TitleMoney): string {
  return item === "" ? source.say(words.unlinked) : labelOfItem(source, item);
}

function figure(titles: readonly TitleMoney[], column: Column): number {
  const sum = (partsOf: (one: TitleMoney) => readonly RowShare[]): number =>
    titles.flatMap(partsOf).reduce((all, share) => addMinor(all, share.amount), 0);
  if (column === "gain") return addMinor(figure(titles, "receipts"), -figure(titles, "cost"));
  return sum((one) => one[column]);
}

/** The rows of a title; the total tells its figures itself. */
function trace(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const own = literatureMoney(source).find((one) => keyOf(one) === row);
  if (own === undefined) return undefined;
  if (column === "gain")
    return [figurePart(`T11b/${row}/receipts`, 1), figurePart(`T11b/${row}/cost`, -1)];
  if (column === "open") return tableRows("StockMoves", own.open);
  return tableRows("Ledger", column === "cost" ? own.cost : own.receipts);
}

export default { chapter: "goods", make: moneyOfLiterature, trace } satisfies ReportSection;
