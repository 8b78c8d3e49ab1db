import type { TableData } from "../tables/table-data";
import { readRecords } from "./records";

export type FundKind = "general" | "restricted" | "conference" | "solidarity";

/** General money, earmarked money, a campaign, or the conference fund. */
export interface Fund {
  readonly row: number;
  readonly fund: string;
  readonly body: string;
  readonly kind: string;
  readonly purpose: string;
  readonly decision: string;
  /** Day, 0 when not told. */
  readonly from: number;
  readonly to: number;
  readonly leftoverRule: string;
  /** Categories that it may pay for; empty for all. */
  readonly categories: readonly string[];
}

export function readFunds(table: TableData | undefined): readonly Fund[] {
  return readRecords(table, (at) => ({
    row: at.row,
    fund: at.text("fund"),
    body: at.text("body"),
    kind: at.text("kind"),
    purpose: at.text("purpose"),
    decision: at.text("decision"),
    from: at.day("from"),
    to: at.day("to"),
    leftoverRule: at.text("leftoverRule"),
    categories: at
      .text("categories")
      .split(/[\s,;]+/)
      .filter((code) => code !== ""),
  }));
}

/** The fund of entries that name none: the only general one, or undefined. */
export function generalFund(funds: readonly Fund[]): Fund | undefined {
  const general = funds.filter((fund) => fund.kind === "general");
  return general.length === 1 ? general[0] : undefined;
}
