import type { ReportColumn, ReportRow, ReportTable, RowKind } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, type Value } from "../../core/value";
import { literatureWords as words } from "./goods-words";
import { literatureMoney, type TitleMoney } from "./literature-money";
import { mergedOrigins, negative, originOf, type Part } from "./row-origins";
import type { FigurePlace, Origin, ReportSection } from "./section";
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
  const sum = (partsOf: (one: TitleMoney) => readonly Part[]): number =>
    titles.flatMap(partsOf).reduce((all, { minor }) => addMinor(all, minor), 0);
  if (column === "gain") return addMinor(figure(titles, "receipts"), -figure(titles, "cost"));
  return sum((one) => one[column]);
}

function trace(source: ReportSource, { row, column }: FigurePlace): readonly Origin[] | undefined {
  const key = COLUMNS.find((one) => one === column);
  const own = literatureMoney(source).filter((one) => row === "total" || keyOf(one) === row);
  if (key === undefined || own.length === 0) return undefined;
  const origins = (from: "receipts" | "cost"): readonly Origin[] =>
    originOf(
      "Ledger",
      own.flatMap((one) => one[from]),
    );
  if (key === "gain") return mergedOrigins([origins("receipts"), negative(origins("cost"))]);
  if (key === "open")
    return originOf(
      "StockMoves",
      own.flatMap(({ open }) => open),
    );
  return origins(key);
}

export default { chapter: "goods", make: moneyOfLiterature, trace } satisfies ReportSection;
