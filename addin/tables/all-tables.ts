import type { TableDefinition } from "./table";

const modules = import.meta.glob<Record<string, unknown>>(
  [
    "./*.ts",
    "!./table.ts",
    "!./table-data.ts",
    "!./all-tables.ts",
    "!./*-table.ts",
    "!./print-tables.ts",
  ],
  { eager: true },
);

function isDefinition(value: unknown): value is TableDefinition {
  return typeof value === "object" && value !== null && "columns" in value && "purpose" in value;
}

/** Every table of the workbook, in the order of its sheets: derived from the files of this folder. */
export const allTables: readonly TableDefinition[] = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter(isDefinition)
  .sort((a, b) => a.order - b.order);
