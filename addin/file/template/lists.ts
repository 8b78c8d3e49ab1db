import { allTables } from "../../tables/all-tables";
import { referredHeading, tableOf } from "./formula-text";

/** Columns that number formats look up, beside those that lists offer. */
const LOOKED_UP = ["Accounts.account", "Accounts.currency"];

/** Name that the workbook keeps for a column: Accounts.account is list_Accounts_account. */
export function listName(column: string): string {
  return `list_${column.replace(".", "_")}`;
}

/**
 * Names for the columns that lists offer. Validation takes no table reference, but it takes a name for one, and
 * the name grows with the table.
 */
export function listNames(language: string): readonly { name: string; refersTo: string }[] {
  const offered = allTables.flatMap((table) =>
    Object.values(table.columns).map((column) => column.list),
  );
  const columns = offered.filter((list) => typeof list === "string");
  return [...new Set([...columns, ...LOOKED_UP])].sort().map((column) => {
    const [table, key] = column.split(".");
    const heading = referredHeading(tableOf(table), key, language);
    return { name: listName(column), refersTo: `${table}[${heading}]` };
  });
}
