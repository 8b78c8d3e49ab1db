import { categories } from "../statutes/starter-rows";
import type { TableData } from "../tables/table-data";
import { readRecords } from "./records";

export type CategorySide = "receipt" | "payment" | "opening" | "transfer" | "body-transfer";

/** A kind of receipt or payment, with its line in the statement of receipts and payments. */
export interface Category {
  /** Index of its row in the table, -1 for one that the product supplies. */
  readonly row: number;
  readonly category: string;
  readonly parent: string;
  readonly side: string;
  /** Key of its line in T1, inherited from its parents; "" for sides that are no receipt or payment. */
  readonly line: string;
  /**
   * Shown below its line and never added to a total: a category marked so, one that is part of another one on the same
   * line, and one of money that comes back, such as refunds among the payments.
   */
  readonly isOfWhich: boolean;
  /** Marked as "of which" in the table: its parent may be booked too. */
  readonly isMarkedOfWhich: boolean;
  /** Only leaves are booked. */
  readonly isLeaf: boolean;
}

interface Typed {
  readonly row: number;
  readonly category: string;
  readonly parent: string;
  readonly side: string;
  readonly reportLine: string;
  readonly isOfWhich: boolean;
}

/** Categories of the workbook, or the product's own where it has none. */
export function readCategories(table: TableData | undefined): readonly Category[] {
  const typed = readRecords(table, (at) => ({
    row: at.row,
    category: at.text("category"),
    parent: at.text("parent"),
    side: at.text("side"),
    reportLine: at.text("reportLine"),
    isOfWhich: at.flag("ofWhich"),
  }));
  const all = table === undefined ? ownCategories() : typed;
  const byCode = new Map(all.map((category) => [category.category, category]));
  const parents = new Set(all.filter((one) => !one.isOfWhich).map((one) => one.parent));
  return all.map((category) => ({
    row: category.row,
    category: category.category,
    parent: category.parent,
    side: category.side,
    line: lineOf(category, byCode),
    isOfWhich: category.isOfWhich || isBelow(category, byCode),
    isMarkedOfWhich: category.isOfWhich,
    isLeaf: !parents.has(category.category),
  }));
}

/** Whether a category is one of several on the line of its parent, or brings back what the line counts. */
function isBelow(category: Typed, byCode: ReadonlyMap<string, Typed>): boolean {
  const line = lineOf(category, byCode);
  if (line === "") return false;
  const parent = byCode.get(category.parent);
  if (parent !== undefined && parent !== category && lineOf(parent, byCode) === line) return true;
  const [, side = category.side] = /^(receipt|payment)s\./.exec(line) ?? [];
  return side !== category.side;
}

function ownCategories(): Typed[] {
  return categories().map(({ category, side, reportLine = "" }) => ({
    row: -1,
    category,
    parent: "",
    side,
    reportLine,
    isOfWhich: false,
  }));
}

/** Own line, else the nearest ancestor's, else one named after the topmost category. */
function lineOf(category: Typed, byCode: ReadonlyMap<string, Typed>): string {
  if (category.side !== "receipt" && category.side !== "payment") return "";
  let at = category;
  const seen = new Set<Typed>();
  while (at.reportLine === "" && !seen.has(at)) {
    seen.add(at);
    at = byCode.get(at.parent) ?? at;
  }
  return at.reportLine || `${category.side}s.${at.category}`;
}
