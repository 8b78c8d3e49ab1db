import type { Finding, Severity } from "../../addin/core/finding";
import type { Summary } from "../../taskpane/model/summary";

/** A finding in few words: "error LED-01 Ledger 17". */
function findingOf(words: string): Finding {
  const [severity, code, sheet, row] = words.split(" ");
  const known: readonly Severity[] = ["error", "warning", "note"];
  const weight = known.find((one) => one === severity);
  if (weight === undefined) throw new Error(`${severity} is no severity`);
  const cell = { sheet, row: Number(row), columnIndex: 0 };
  const message = `Message of ${code} at ${row}`;
  const advice = `Advice on ${code}`;
  return { code, severity: weight, cell, entry: `2025-${row}`, message, advice, values: {} };
}

/** A summary of findings in few words. */
export function summaryOf(...findings: readonly string[]): Summary {
  return {
    file: "book.xlsx",
    fingerprint: "00",
    entries: 3,
    sums: [],
    tables: [],
    rowsHidden: 0,
    sheetsHidden: [],
    notFollowed: [],
    textDates: 0,
    checksRun: 2,
    checksNotRun: [],
    checks: {},
    period: { from: "2025-01-01", to: "2025-12-31" },
    base: "EUR",
    currencies: ["EUR"],
    language: "en",
    conclusion: "B",
    reason: "",
    isMendable: true,
    findings: findings.map(findingOf),
  };
}
