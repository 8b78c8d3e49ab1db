import type { ReportChart, ReportTable } from "../../../addin/core/document";
import { amount, type Value } from "../../../addin/core/value";
import { tableOf } from "../small-document";

interface Example {
  readonly chart: ReportChart;
  readonly table: ReportTable;
}

const YEARS = ["2023", "2024", "2025"];
const euros = (key: string, label = key) =>
  ({ key, label, type: "amount", currency: "EUR" }) as const;
const inEuros = (key: string, figures: Readonly<Record<string, number>>, label = key) => ({
  key,
  label,
  values: valuesIn("EUR", figures),
});

function valuesIn(
  currency: string,
  figures: Readonly<Record<string, number>>,
): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(figures).map(([key, minor]) => [key, amount(minor, currency)]),
  );
}

function chartOf(
  kind: ReportChart["kind"],
  { rowKeys, columnKeys }: Pick<ReportChart, "rowKeys" | "columnKeys">,
): ReportChart {
  return {
    type: "chart",
    id: "C1",
    title: "Title <of> it & more",
    alternativeText: 'Columns of "figures" & more. 2023: 1.00 EUR.',
    kind,
    tableId: "T1",
    rowKeys,
    columnKeys,
  };
}

/** Receipts with a refund, an odd name, and one figure that nobody knows. */
export function stacked(): Example {
  const rows = [
    inEuros("dues", { 2023: 120_000, 2024: 150_050, 2025: 90_001 }),
    inEuros("gifts", { 2023: 40_000, 2024: -5_000, 2025: 60_000 }, 'Gifts <b> & "more"'),
    inEuros("sales", { 2023: 30_000, 2024: 20_000, 2025: Number.NaN }),
  ];
  const table = tableOf(
    YEARS.map((year) => euros(year)),
    rows,
  );
  const rowKeys = rows.map(({ key }) => key);
  return { table, chart: chartOf("stacked-columns", { rowKeys, columnKeys: YEARS }) };
}

/** Promised and received; of the last year nothing is known. */
export function paired(): Example {
  const rows = [
    inEuros("2023", { promised: 100_000, received: 98_765 }),
    inEuros("2024", { promised: 120_000, received: 0 }),
    inEuros("2025", { promised: 110_000, received: Number.NaN }),
  ];
  const table = tableOf([euros("promised", "Promised"), euros("received", "Received")], rows);
  return {
    table,
    chart: chartOf("paired-columns", { rowKeys: YEARS, columnKeys: ["promised", "received"] }),
  };
}

const MONTHS = ["2024-11-30", "2024-12-31", "2025-01-31", "2025-02-28", "2025-03-14"];

/** Two currencies: one below zero for a month, one not known for a month. */
export function steps(): Example {
  const held = [10_000, 12_000, -3_000, 8_000, 9_000];
  const yen = [500, 700, 700, Number.NaN, 900];
  const rows = MONTHS.map((key, index) => ({
    key,
    label: key,
    values: { ...valuesIn("EUR", { EUR: held[index] }), ...valuesIn("JPY", { JPY: yen[index] }) },
  }));
  const columns = [euros("EUR"), { ...euros("JPY"), currency: "JPY" }];
  return {
    table: tableOf(columns, rows),
    chart: chartOf("step-line", { rowKeys: MONTHS, columnKeys: ["EUR", "JPY"] }),
  };
}

/** Two groups of lines; a line without a budget, and a row between that is not drawn. */
export function bars(): Example {
  const table = tableOf(
    [euros("budget", "Budget"), euros("actual", "Actual")],
    [
      { key: "in", label: "Receipts", kind: "group" },
      inEuros("in.dues", { budget: 50_000, actual: 45_000 }, "Dues"),
      { ...inEuros("in.dues.part", { budget: 1, actual: 1 }), kind: "of-which" },
      inEuros("in.gifts", { budget: 0, actual: 12_345 }, "Gifts"),
      { key: "out", label: "Payments", kind: "group" },
      inEuros("out.rooms", { budget: 30_000, actual: 42_000 }, "Rooms"),
    ],
  );
  const rowKeys = ["in.dues", "in.gifts", "out.rooms"];
  return { table, chart: chartOf("bars", { rowKeys, columnKeys: ["budget", "actual"] }) };
}

/** One example of each kind. */
export const examples: readonly (readonly [ReportChart["kind"], () => Example])[] = [
  ["stacked-columns", stacked],
  ["paired-columns", paired],
  ["step-line", steps],
  ["bars", bars],
];
