import { categoryOfLine, type ReportLine, reportLines } from "./report-lines";
import type { RuleSet } from "./rule-set";

type Row = Readonly<Record<string, string | number | null>>;

/** Categories without a line in the statement of receipts and payments. */
const PLAIN_SIDES = ["opening", "transfer", "body-transfer"];

/** Rows with which a new workbook starts, by table: settings, regions, categories, the general fund. */
export function starterRows(rules: RuleSet, { language }: { language: string }) {
  return new Map<string, readonly Row[]>([
    ["Settings", settings(rules, language)],
    ["Regions", regions(rules)],
    ["Categories", categories()],
    ["Funds", [{ fund: "general", kind: "general" }]],
  ]);
}

function settings(rules: RuleSet, language: string): Row[] {
  return [
    { key: "organisation" },
    { key: "body" },
    { key: "base-currency" },
    { key: "language", value: language },
    { key: "rule-set", value: rules.id, source: rules.source },
    { key: "rates.max-age-days", value: "7" },
    { key: "voucher-limit", value: "0" },
    { key: "budget.explain-share", value: "10 %" },
    { key: "budget.explain-amount", value: "100" },
  ];
}

function regions({ continents, continentOfRegion }: RuleSet): Row[] {
  const own = continents.map((continent) => ({ region: continent, continent }));
  const mapped = Object.entries(continentOfRegion).map(([region, continent]) => ({
    region,
    continent,
  }));
  return [...own, ...mapped];
}

/** A category with which books start: its code, its side and its report line, if it has one. */
export type StarterCategory = { category: string; side: string; reportLine?: string };

/** A category for each line of the statement, and those that stand outside it. */
export function categories(): StarterCategory[] {
  const lines = reportLines.map((line) => ({
    category: starterCategory(line),
    side: line.side === "receipts" ? "receipt" : "payment",
    reportLine: line.key,
  }));
  return [...lines, ...PLAIN_SIDES.map((side) => ({ category: side, side }))];
}

/** Code of a line's category; "other" stands on both sides, so there it names its side. */
function starterCategory({ key, side }: ReportLine): string {
  const category = categoryOfLine(key);
  const isTwice = reportLines.filter((line) => categoryOfLine(line.key) === category).length > 1;
  return isTwice ? `${category}-${side}` : category;
}
