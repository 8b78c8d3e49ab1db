import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { day, MINUS, text, type Value } from "../../core/value";
import { counted } from "./counted";
import { literatureWords as words } from "./goods-words";
import {
  copiesOf,
  STOCK_COLUMNS,
  STOCK_SIGNS,
  type StockColumn,
  type TitleStock,
  titleStocks,
  undatedMoves,
} from "./literature-stock";
import { type RowShare, tableRows } from "./origins";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { words as commonWords } from "./words";

const headings = {
  opening: words.opening,
  in: words.in,
  return: words.return,
  sale: words.sale,
  gift: words.gift,
  loss: words.loss,
  count: words.difference,
  other: words.other,
  closing: words.closing,
} as const;

/** Shown even where they hold nothing. */
const ALWAYS: readonly StockColumn[] = ["opening", "in", "sale", "closing"];

/** T11: copies of each title that came and went; undefined where there is no literature. */
function literature(source: ReportSource): ReportTable | undefined {
  const { say } = source;
  const stocks = titleStocks(source);
  if (stocks.length === 0) return undefined;
  const columns = STOCK_COLUMNS.filter(
    (key) => ALWAYS.includes(key) || stocks.some(({ parts }) => parts[key].length > 0),
  );
  const isCounted = stocks.some((stock) => stock.counted !== undefined);
  const rows = stocks.map((stock) => titleRow(source, stock, columns));
  const total: ReportRow = {
    key: "total",
    label: say(commonWords.total),
    kind: "total",
    values: copies(columns, (key) => stocks.flatMap(({ parts }) => parts[key])),
  };
  const terms: Terms = rows.map(({ key }) => [key, 1]);
  const undated = undatedMoves(source);
  return {
    type: "table",
    id: "T11",
    title: say(words.title),
    labelHeading: say(words.item),
    columns: [
      { key: "language", label: say(words.language), type: "text", width: 0.6 },
      ...columns.map(
        (key): ReportColumn => ({ key, label: say(headings[key]), type: "count", width: 0.6 }),
      ),
      ...(isCounted ? countColumns(source) : []),
    ],
    rows: [...rows, withSum(total, { terms, rows, columns })],
    notes: [
      say(words.note, { closing: say(headings.closing), sum: sumText(source, columns) }),
      ...(isCounted ? [say(words.countNote)] : []),
      ...(undated > 0 ? [say(words.undated, { count: undated })] : []),
    ],
    orientation: columns.length > 7 ? "landscape" : "portrait",
  };
}

/** How the columns add up to the closing: "Opening + In + Returned − Sold". */
function sumText({ say }: ReportSource, columns: readonly StockColumn[]): string {
  return columns
    .filter((key) => key !== "closing")
    .map(
      (key, index) =>
        (index === 0 ? "" : STOCK_SIGNS[key] > 0 ? " + " : ` ${MINUS} `) + say(headings[key]),
    )
    .join("");
}

function countColumns({ say }: ReportSource): ReportColumn[] {
  return [
    { key: "counted", label: say(words.counted), type: "count", width: 0.6 },
    { key: "countedOn", label: say(words.countedOn), type: "day", width: 0.8 },
  ];
}

/** Code and title; of a title that the catalogue lacks its code. */
export function labelOfItem({ say, books }: ReportSource, item: string): string {
  const title = books.literature.find((one) => one.item === item)?.title ?? "";
  return title === "" ? item : say(words.itemLabel, { item, title });
}

function titleRow(
  source: ReportSource,
  stock: TitleStock,
  columns: readonly StockColumn[],
): ReportRow {
  const { item, language, parts, counted: last } = stock;
  return {
    key: `title.${item}`,
    label: labelOfItem(source, item),
    kind: "line",
    values: {
      ...(language !== "" && { language: text(language) }),
      ...copies(columns, (key) => parts[key]),
      ...(last && { counted: counted(copiesOf(last.parts)), countedOn: day(last.day) }),
    },
  };
}

function copies(
  columns: readonly StockColumn[],
  partsOf: (key: StockColumn) => readonly RowShare[],
): Record<string, Value> {
  return Object.fromEntries(columns.map((key) => [key, counted(copiesOf(partsOf(key)))]));
}

/** The moves of a title; the total tells its figures itself. */
function trace(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const stock = titleStocks(source).find(({ item }) => row === `title.${item}`);
  if (stock === undefined) return undefined;
  const key = STOCK_COLUMNS.find((one) => one === column);
  const moves = key === undefined ? stock.counted?.parts : stock.parts[key];
  return moves && tableRows("StockMoves", moves, "quantity");
}

export default { chapter: "goods", make: literature, trace } satisfies ReportSection;
