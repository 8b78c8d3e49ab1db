import { textOf } from "../../core/words";
import { allTables } from "../../tables/all-tables";
import { headingOf, type TableDefinition } from "../../tables/table";

/** Table[Heading], Table[[#This Row],[Heading]], and [Heading] of the formula's own table. */
const REFERENCE = /([A-Za-z]+)?\[(?:\[#This Row\],\[([^[\]#]+)\]|([^[\]#]+))\]/g;

/** A table by its Excel name. A wrong name is a fault of a definition. */
export function tableOf(name: string): TableDefinition {
  const table = allTables.find((each) => each.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}

/** Heading of a column as it stands on the sheet. */
export function shownHeading(table: TableDefinition, key: string, language: string): string {
  return textOf(headingOf(table, key), language);
}

/** A heading as a reference holds it: an apostrophe stands before signs that have a meaning there. */
export function referredHeading(table: TableDefinition, key: string, language: string): string {
  return shownHeading(table, key, language).replace(/['#@[\]]/g, "'$&");
}

/**
 * A formula as a file holds it: written with English headings, it gets those of the language, and names its
 * own table where it left it out.
 */
export function formulaIn(formula: string, { own, language }: { own?: string; language: string }) {
  return formula.replace(REFERENCE, (_, named?: string, inRow?: string, whole?: string) => {
    const table = tableOf(named ?? own ?? "");
    const heading = inRow ?? whole ?? "";
    const shown = referredHeading(table, keyOfHeading(table, heading), language);
    return inRow === undefined
      ? `${table.name}[${shown}]`
      : `${table.name}[[#This Row],[${shown}]]`;
  });
}

/** Columns that a formula looks at, as Table.key. */
export function referencesOf(formula: string, own: string): readonly string[] {
  const found = [...formula.matchAll(REFERENCE)].map(([, named, inRow, whole]) => {
    const table = tableOf(named ?? own);
    return `${table.name}.${keyOfHeading(table, inRow ?? whole ?? "")}`;
  });
  return [...new Set(found)];
}

function keyOfHeading(table: TableDefinition, heading: string): string {
  const key = Object.keys(table.columns).find((each) => table.columns[each].english === heading);
  if (key === undefined) throw new Error(`${table.name} has no column ${heading}.`);
  return key;
}
