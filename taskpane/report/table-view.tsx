import type { ReportColumn, ReportRow, ReportTable } from "../../addin/core/document";
import {
  captionOf,
  columnHeadings,
  isFigureColumn,
  shownAt,
  valueAt,
} from "../../addin/layout/report-cells";
import { ScrollBox } from "../parts/scroll-box";
import { useGradually } from "./use-gradually";

/** Rows that are drawn at once. */
const ROWS_AT_ONCE = 40;

/** A table that readers by ear can walk through; where it is wider than the pane it scrolls by itself. */
export function TableView({ table }: { table: ReportTable }) {
  const shown = useGradually(table.rows.length, ROWS_AT_ONCE);
  const headings = columnHeadings(table);
  const caption = captionOf(table);
  return (
    <div className={table.orientation === "landscape" ? "table turned" : "table"}>
      <ScrollBox label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{table.labelHeading}</th>
              {table.columns.map((column, at) => (
                <th key={column.key} scope="col" className={lookOf(column)}>
                  {headings[at]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, shown).map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: keys of rows may be there twice; their order never changes.
              <Row key={at} row={row} columns={table.columns} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {table.notes?.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </div>
  );
}

function lookOf(column: ReportColumn): string {
  if (isFigureColumn(column)) return "figure";
  return column.type === "day" ? "day" : "";
}

function Row({ row, columns }: { row: ReportRow; columns: readonly ReportColumn[] }) {
  const isBlank = columns.every((column) => valueAt(row, column) === undefined);
  if (row.kind === "group" && isBlank)
    return (
      <tr className="group">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          {row.label}
        </th>
      </tr>
    );
  return (
    <tr className={row.kind}>
      <th scope="row">{row.label}</th>
      {columns.map((column) => (
        <Cell key={column.key} row={row} column={column} />
      ))}
    </tr>
  );
}

function Cell({ row, column }: { row: ReportRow; column: ReportColumn }) {
  const value = valueAt(row, column);
  if (value === undefined) return <td />;
  const shown = shownAt(value, column);
  const isFigure = isFigureColumn(column);
  return <td className={lookOf(column)}>{isFigure ? <bdi dir="ltr">{shown}</bdi> : shown}</td>;
}
