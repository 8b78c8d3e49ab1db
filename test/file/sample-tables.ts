import type { ReportRow, ReportTable } from "../../addin/core/document";
import { amount, count, day, rate, share, text, unknown, type Value } from "../../addin/core/value";

/** The years of the period as columns. */
export const YEARS = ["y2023", "y2024", "y2025"];

/** A line of T1: three years in cents; period total, last period and budget follow from them. */
function receiptsLine(
  key: string,
  label: string,
  cents: readonly [number, number, number],
  kind: ReportRow["kind"] = "line",
): ReportRow {
  const total = cents[0] + cents[1] + cents[2];
  const amounts = [...cents, total, Math.round(total * 0.9)];
  const columns = [...YEARS, "period", "previous"];
  const entries = columns.map((column, index): [string, Value] => [
    column,
    amount(amounts[index], "EUR"),
  ]);
  const note = kind === "line" ? { note: text(`N${(cents[0] % 9) + 1}`) } : {};
  return { key, label, kind, values: { ...note, ...Object.fromEntries(entries) } };
}

const group = (key: string, label: string): ReportRow => ({
  key,
  label,
  kind: "group",
  values: {},
});

/** A row that adds others up, its figures computed here and not typed. */
function summed(
  head: Pick<ReportRow, "key" | "label" | "kind">,
  rows: readonly ReportRow[],
  terms: readonly (readonly [string, 1 | -1])[],
): ReportRow {
  const values = [...YEARS, "period", "previous"].map((column): [string, Value] => {
    let minor = 0;
    for (const [key, sign] of terms) {
      const value = rows.find((row) => row.key === key)?.values[column];
      if (value?.type === "amount") minor += sign * value.minor;
    }
    return [column, amount(minor, "EUR")];
  });
  const sum = terms.map(([row, sign]) => ({ row, sign }));
  return { ...head, values: Object.fromEntries(values), sum };
}

/** Two sides with totals that name their lines. */
export function receiptsAndPayments(): ReportTable {
  const rows: ReportRow[] = [
    group("receipts", "Receipts"),
    receiptsLine(
      "receipts.contributions",
      "Annual contributions",
      [1_284_050, 1_310_075, 1_402_511],
    ),
    receiptsLine(
      "receipts.of-earlier-years",
      "of which for earlier years",
      [84_000, 61_025, 40_000],
      "of-which",
    ),
    receiptsLine(
      "receipts.donations",
      "Donations and donation actions",
      [212_340, 98_005, 301_010],
    ),
    receiptsLine("receipts.literature", "Receipts from literature", [45_015, 52_290, 38_875]),
    receiptsLine("receipts.conference", "Conference shares of participants", [0, 0, 2_450_000]),
    receiptsLine("receipts.interest", "Interest", [112, 98, 20]),
  ];
  const received = ["contributions", "donations", "literature", "conference", "interest"];
  rows.push(
    summed(
      { key: "receipts.total", label: "Total receipts", kind: "subtotal" },
      rows,
      received.map((line) => [`receipts.${line}`, 1]),
    ),
    group("payments", "Payments"),
    receiptsLine("payments.meetings", "Meetings of the committee", [410_000, 388_050, 455_525]),
    receiptsLine(
      "payments.conference",
      "World Conference: travel of delegates, rooms, interpretation, documents",
      [0, 120_000, 3_104_490],
    ),
    receiptsLine("payments.publications", "Publications and website", [88_040, 90_110, 97_735]),
    receiptsLine(
      "payments.campaigns",
      "Campaigns and solidarity passed on",
      [150_000, 75_000, 225_000],
    ),
    receiptsLine("payments.bank", "Bank charges", [4_215, 4_390, 5_105]),
  );
  const paid = ["meetings", "conference", "publications", "campaigns", "bank"];
  rows.push(
    summed(
      { key: "payments.total", label: "Total payments", kind: "subtotal" },
      rows,
      paid.map((line) => [`payments.${line}`, 1]),
    ),
  );
  rows.push(
    summed({ key: "result", label: "Surplus or deficit (−) of the period", kind: "total" }, rows, [
      ["receipts.total", 1],
      ["payments.total", -1],
    ]),
  );
  const zero = amount(0, "EUR");
  rows.push({
    key: "check",
    label: "Check: closing cash less sum of accounts",
    kind: "check",
    values: Object.fromEntries([...YEARS, "period", "previous"].map((key) => [key, zero])),
  });
  return {
    type: "table",
    id: "T1",
    title: "Statement of receipts and payments",
    labelHeading: "Line",
    columns: [
      { key: "note", label: "Note", type: "text", width: 0.5 },
      ...YEARS.map(
        (key) => ({ key, label: key.slice(1), type: "amount", currency: "EUR" }) as const,
      ),
      { key: "period", label: "Period", type: "amount", currency: "EUR" },
      { key: "previous", label: "Previous period", type: "amount", currency: "EUR" },
    ],
    rows,
    notes: [
      "Gross, without offsetting. Refunds stand on the side of the original with a minus sign. Conversions between own accounts do not appear; only their fee and the effect of the rate do.",
    ],
  };
}

/** Accounts of three currencies, one of them not confirmed. */
export function cashPosition(): ReportTable {
  const account = (key: string, label: string, currency: string, minor: number): ReportRow => ({
    key,
    label,
    kind: "line",
    values: {
      closing: amount(minor, currency),
      confirmed: text("Statement 12/2025"),
      on: day(46022),
      rate: rate(currency === "EUR" ? "1" : "0.00613"),
      base: amount(Math.round(minor / 3), "EUR"),
      part: share("0.105"),
    },
  });
  const rows = [
    account("bank", "Bank, current account", "EUR", 1_204_417),
    account("yen", "Bank, yen account", "JPY", 1_250_000),
    account("dinar", "Cash box in dinar", "KWD", -1_234_567),
  ];
  const base = rows.reduce(
    (sum, { values }) => sum + (values.base.type === "amount" ? values.base.minor : 0),
    0,
  );
  return {
    type: "table",
    id: "T3",
    title: "Cash position",
    labelHeading: "Account",
    columns: [
      { key: "closing", label: "Closing", type: "amount", width: 1.2 },
      { key: "confirmed", label: "Confirmed by", type: "text" },
      { key: "on", label: "On", type: "day" },
      { key: "rate", label: "Rate", type: "rate" },
      { key: "base", label: "Closing in EUR", type: "amount", currency: "EUR" },
      { key: "part", label: "Share", type: "share" },
    ],
    rows: [
      ...rows,
      {
        key: "blocked",
        label: "Account abroad, no statement",
        kind: "line",
        values: {
          closing: unknown("no statement"),
          confirmed: text("not received"),
          base: amount(Number.NaN, "EUR"),
        },
      },
      {
        key: "confirmed",
        label: "Confirmed accounts",
        kind: "subtotal",
        values: { base: amount(base, "EUR") },
        sum: rows.map(({ key }) => ({ row: key, sign: 1 })),
      },
      {
        key: "all",
        label: "All accounts",
        kind: "total",
        values: { base: amount(Number.NaN, "EUR") },
        sum: [...rows.map(({ key }) => key), "blocked"].map((row) => ({ row, sign: 1 })),
      },
    ],
  };
}

const MEMBER_COUNT = 59;

/** A long and wide one: a row for each member. */
export function contributionsByMember(): ReportTable {
  const columns = ["promised", "received", "open", "earlier", "kind1", "kind2", "kind3", "base"];
  const labels = [
    "Promised",
    "Received",
    "Not yet received",
    "For earlier years",
    "Africa fund",
    "Literature fund",
    "Conference fund",
    "In base currency",
  ];
  const lines = Array.from({ length: MEMBER_COUNT }, (_, index): ReportRow => {
    const values = columns.map((key, place): [string, Value] => [
      key,
      amount(((index + 3) * 7_919 * (place + 1)) % 2_000_000, "EUR"),
    ]);
    return {
      key: `member.M${index + 1}`,
      label: `M${String(index + 1).padStart(2, "0")}`,
      kind: "line",
      values: {
        ...Object.fromEntries(values),
        status: text(index % 7 === 0 ? "in kind only" : "promised in writing"),
        letters: count(index % 4),
      },
    };
  });
  const totals = columns.map((key): [string, Value] => {
    const minors = lines.map(({ values }) =>
      values[key].type === "amount" ? values[key].minor : 0,
    );
    return [
      key,
      amount(
        minors.reduce((sum, minor) => sum + minor, 0),
        "EUR",
      ),
    ];
  });
  const letters = lines.reduce((sum, _, index) => sum + (index % 4), 0);
  return {
    type: "table",
    id: "T4",
    title: "Annual contributions by member",
    labelHeading: "Member",
    orientation: "landscape",
    columns: [
      ...columns.map(
        (key, index) => ({ key, label: labels[index], type: "amount", currency: "EUR" }) as const,
      ),
      { key: "letters", label: "Letters", type: "count" },
      { key: "status", label: "Status", type: "text" },
    ],
    rows: [
      ...lines,
      {
        key: "total",
        label: "All members",
        kind: "total",
        values: { ...Object.fromEntries(totals), letters: count(letters) },
        sum: lines.map(({ key }) => ({ row: key, sign: 1 })),
      },
    ],
    notes: ["Alphabetical by code; no ranking."],
  };
}
