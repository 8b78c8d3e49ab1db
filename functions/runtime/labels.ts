import { checks, titleOf } from "../../addin/checks/registry";
import type { Message } from "../../addin/core/words";
import { words } from "../../addin/reports/cash-report/words";
import { reportLines } from "../../addin/statutes/report-lines";
import { allTables } from "../../addin/tables/all-tables";
import { headingOf } from "../../addin/tables/table";

/** Words of a line of the cash report, a table, a column, a check or another word of the report; undefined for any other key. */
export function labelOf(key: string): Message | undefined {
  const line = reportLines.find((one) => one.key === key);
  const check = checks.find((one) => one.code === key.toUpperCase());
  return (
    line?.label ??
    (check === undefined ? undefined : titleOf(check)) ??
    ofTable(key) ??
    ofCashReport(key)
  );
}

function ofTable(key: string): Message | undefined {
  const [name, column] = key.split(".");
  const table = allTables.find((one) => one.name === name);
  if (table === undefined || column === undefined) return table?.title;
  return Object.hasOwn(table.columns, column) ? headingOf(table, column) : undefined;
}

function ofCashReport(key: string): Message | undefined {
  return Object.values(words).find((one) => one.key === key);
}
