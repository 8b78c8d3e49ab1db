import type {
  Block,
  Document,
  ReportColumn,
  ReportRow,
  ReportTable,
} from "../../addin/core/document";

/** A document of these blocks and nothing else. */
export function documentOf(...blocks: Block[]): Document {
  return {
    id: "cash-report",
    title: "Cash report",
    language: "en",
    direction: "ltr",
    runningHead: "Body & period",
    pageNumbering: "Page {page} of {pages}",
    blocks,
  };
}

/** A table of these columns and rows. */
export function tableOf(
  columns: readonly ReportColumn[],
  rows: readonly (Partial<ReportRow> & { readonly key: string })[],
): ReportTable {
  return {
    type: "table",
    id: "T1",
    title: "Try",
    labelHeading: "Line",
    columns,
    rows: rows.map((row) => ({ label: row.key, kind: "line", values: {}, ...row })),
  };
}
