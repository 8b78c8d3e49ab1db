import type { Document } from "../../core/document";
import { sheetNames } from "../../layout/sheet-names";
import { FRONT_NAME, frontPlan } from "./front-plan";
import type { SheetPlan } from "./sheet-plan";
import { tablePlan } from "./table-plan";

/** Names that the workbook has already, in small letters. */
export interface TakenNames {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
}

/** All sheets of a report: a page to read, then one for each table. Where names are taken, all get the same number. */
export function reportPlan(document: Document, taken: TakenNames): SheetPlan[] {
  const tables = document.blocks.filter((block) => block.type === "table");
  const names = sheetNames(tables);
  for (let number = 1; ; number++) {
    const numbered = (name: string) => (number === 1 ? name : `${name} (${number})`);
    const nameOf = (table: (typeof tables)[number]) => numbered(names.get(table) ?? table.id);
    const wanted = [numbered(FRONT_NAME), ...tables.map(nameOf)];
    if (wanted.some((name) => taken.sheets.has(name.toLowerCase()))) continue;
    const plans = [
      frontPlan(document, { name: numbered(FRONT_NAME), nameOf }),
      ...tables.map((table) => tablePlan(document, { table, name: nameOf(table) })),
    ];
    const isTaken = ({ nativeTable }: SheetPlan) =>
      nativeTable !== undefined && taken.tables.has(nativeTable.name.toLowerCase());
    if (!plans.some(isTaken)) return plans;
  }
}
