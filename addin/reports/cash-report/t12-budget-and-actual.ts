import { orderLines, type Side, sideOfLine } from "../../books/movements";
import type { ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, share, text, type Value } from "../../core/value";
import { categoryName, fundName } from "../../statutes/known-words";
import { categoryOfLine } from "../../statutes/report-lines";
import { addComparatives, earlierPart, figuresOf } from "./add-comparatives";
import { budgetChart } from "./budget-chart";
import { actualOf, type BudgetPlace, budgetPlaces, plannedOf } from "./budget-places";
import { traceBudget } from "./budget-trace";
import { words as columnWords } from "./budget-words";
import { type Comparison, comparative } from "./comparative";
import { differenceShare } from "./difference-share";
import { explainAmount, explanationOf, isExplanationWanted } from "./explanations";
import { lineLabel } from "./line-labels";
import { words as previousWords } from "./restated-words";
import type { ReportSection } from "./section";
import type { ReportSource } from "./source";
import { ROW } from "./statement";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

const SUMMED = ["budget", "actual", "difference"];

/** T12: what was planned and what came of it, by category and fund; undefined where nothing was planned. */
function budgetAndActual(source: ReportSource): ReportTable | undefined {
  const { say, base, books } = source;
  const places = [...budgetPlaces(source).values()];
  if (!places.some(({ planned }) => planned.length > 0)) return undefined;
  const sides = [...sideRows(source, { places, side: "receipts" })];
  sides.push(...sideRows(source, { places, side: "payments" }));
  const table: ReportTable = {
    type: "table",
    id: "T12",
    title: say(columnWords.title),
    labelHeading: say(columnWords.category),
    columns: [
      { key: "fund", label: say(words.fund), type: "text" },
      { key: "budget", label: say(words.budget), type: "amount", currency: base },
      { key: "actual", label: say(columnWords.actual), type: "amount", currency: base },
      { key: "difference", label: say(columnWords.difference), type: "amount", currency: base },
      { key: "share", label: say(words.differenceShare), type: "share", width: 0.6 },
    ],
    rows: [...sides, surplusRow(source, { places, above: sides })],
    orientation: "landscape",
    notes: [
      say(columnWords.note, {
        share: share(books.settings.budgetExplainShare),
        amount: amount(explainAmount(source), base),
      }),
      say(columnWords.rows),
      say(words.t1Budget, { base }),
    ],
  };
  const shown = addComparatives(source, table, compared);
  const explanation = { key: "explanation", label: say(columnWords.explanation), width: 2.2 };
  return { ...shown, columns: [...shown.columns, { ...explanation, type: "text" }] };
}

/** What the report before shows as actual. */
export const previousActual: Comparison = {
  table: "T12",
  column: "actual",
  shownIn: "previous",
  again: (source) => figuresOf(budgetAndActual(source), "actual"),
};

const compared = [{ comparison: previousActual, heading: previousWords.previousActual }];

interface Places {
  readonly places: readonly BudgetPlace[];
}

function sideRows(
  source: ReportSource,
  { places, side }: Places & { readonly side: Side },
): ReportRow[] {
  const own = ordered(source, { places, side });
  const lines = [
    ...own.map((place) => placeRow(source, place, own)),
    ...reportedRows(source, side, own),
  ];
  const terms: Terms = lines.map(({ key }) => [key, 1]);
  const receipts = side === "receipts";
  const total: ReportRow = {
    key: receipts ? ROW.receipts : ROW.payments,
    label: source.say(receipts ? words.receiptsTotal : words.paymentsTotal),
    kind: "subtotal",
    values: figureValues(source, sumsOf(own)),
  };
  const group = source.say(receipts ? words.receipts : words.payments);
  return [
    { key: side, label: group, kind: "group", values: {} },
    ...lines,
    withSum(total, { terms, rows: lines, columns: SUMMED }),
  ];
}

/** Places of one side in the order of T1's lines, then of the tables of categories and funds. */
function ordered(
  { books }: ReportSource,
  { places, side }: Places & { readonly side: Side },
): readonly BudgetPlace[] {
  const own = places.filter(
    (place) =>
      sideOfLine(place.line) === side && (place.planned.length > 0 || actualOf(place) !== 0),
  );
  const lines = orderLines(
    own.map(({ line }) => line),
    side,
  );
  const categoryAt = (code: string) => books.categories.findIndex((one) => one.category === code);
  const fundAt = (code = "") => books.funds.findIndex((one) => one.fund === code);
  return own.sort(
    (a, b) =>
      lines.indexOf(a.line) - lines.indexOf(b.line) ||
      categoryAt(a.category) - categoryAt(b.category) ||
      fundAt(a.fund) - fundAt(b.fund) ||
      (a.key < b.key ? -1 : 1),
  );
}

function placeRow(
  source: ReportSource,
  place: BudgetPlace,
  all: readonly BudgetPlace[],
): ReportRow {
  const { say } = source;
  const figures = sumsOf([place]);
  const typed = explanationOf(place.planned);
  const isMissing = typed === "" && isExplanationWanted(source, figures);
  const explanation = isMissing ? say(columnWords.stillToBeGiven) : typed;
  return {
    key: place.key,
    label: placeLabel(source, place, all),
    kind: "line",
    values: {
      fund: text(fundLabel(source, place)),
      ...figureValues(source, figures),
      ...(explanation === "" ? {} : { explanation: text(explanation) }),
    },
  };
}

/** The category; where it stands several times, with its fund, so that a chart can tell the lines apart. */
function placeLabel(source: ReportSource, place: BudgetPlace, all: readonly BudgetPlace[]): string {
  const category = categoryLabel(source, place);
  const isOnly = all.filter((one) => categoryLabel(source, one) === category).length === 1;
  const fund = fundLabel(source, place);
  return isOnly ? category : source.say(columnWords.ofFund, { category, fund });
}

/** The line's own name for the category that stands for it, else the category as the workbook calls it. */
function categoryLabel({ say }: ReportSource, { line, category }: BudgetPlace): string {
  const isLine = category === "" || category === categoryOfLine(line);
  return isLine ? lineLabel(say, line) : categoryName(say, category);
}

function fundLabel({ say }: ReportSource, { fund }: BudgetPlace): string {
  if (fund === undefined) return say(columnWords.anyFund);
  return fund === "" ? say(words.noFund) : fundName(say, fund);
}

/** Rows that only the report before has, so that its column adds up. */
function reportedRows(
  source: ReportSource,
  side: Side,
  own: readonly BudgetPlace[],
): readonly ReportRow[] {
  const figures = comparative(source, previousActual)?.figures ?? new Map<string, number>();
  const shown = new Set([...own.map(({ key }) => key), `${side}.total`]);
  return [...figures]
    .filter(([key, minor]) => key.startsWith(`${side}.`) && minor !== 0 && !shown.has(key))
    .map(([key]) => ({
      key,
      label: key.slice(side.length + 1).split(".")[0],
      kind: "line",
      values: figureValues(source, sumsOf([])),
    }));
}

interface Sums {
  readonly budget: number;
  readonly actual: number;
  readonly difference: number;
}

function sumsOf(places: readonly BudgetPlace[]): Sums {
  const budget = places.reduce((sum, place) => addMinor(sum, plannedOf(place)), 0);
  const actual = places.reduce((sum, place) => addMinor(sum, actualOf(place)), 0);
  return { budget, actual, difference: addMinor(actual, -budget) };
}

function figureValues({ base }: ReportSource, { budget, actual, difference }: Sums) {
  const values: Record<string, Value> = {
    budget: amount(budget, base),
    actual: amount(actual, base),
    difference: amount(difference, base),
    ...differenceShare(difference, budget),
  };
  return values;
}

function surplusRow(
  source: ReportSource,
  { places, above }: Places & { readonly above: readonly ReportRow[] },
): ReportRow {
  const side = (wanted: Side) => sumsOf(places.filter(({ line }) => sideOfLine(line) === wanted));
  const [receipts, payments] = [side("receipts"), side("payments")];
  const budget = addMinor(receipts.budget, -payments.budget);
  const actual = addMinor(receipts.actual, -payments.actual);
  const row: ReportRow = {
    key: ROW.surplus,
    label: source.say(words.surplus),
    kind: "total",
    values: figureValues(source, { budget, actual, difference: addMinor(actual, -budget) }),
  };
  const terms: Terms = [
    [ROW.receipts, 1],
    [ROW.payments, -1],
  ];
  return withSum(row, { terms, rows: above, columns: SUMMED });
}

export default {
  chapter: "budget",
  make: budgetAndActual,
  after: (source, table) => budgetChart(source, table, { budget: "budget", actual: "actual" }),
  trace: (source, place) => earlierPart(source, compared, place) ?? traceBudget(source, place),
} satisfies ReportSection;
