import type { Workbook } from "exceljs";

/** The steps in which exceljs writes a workbook, each of which hands parts to what packs them. */
const STEPS = [
  "addContentTypes",
  "addOfficeRels",
  "addWorkbookRels",
  "addWorksheets",
  "addSharedStrings",
  "addDrawings",
  "addTables",
  "addThemes",
  "addStyles",
  "addMedia",
  "addApp",
  "addCore",
  "addWorkbook",
] as const;

/**
 * The parts of a workbook without pictures, by their paths. exceljs can only give them packed, and they would be
 * unpacked again at once; so it is led through its steps, which it has without publishing them.
 */
export async function workbookParts(workbook: Workbook): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  const packer = {
    append(content: unknown, { name }: { name: string }): void {
      if (typeof content !== "string") throw new Error(`exceljs made no text of ${name}`);
      parts.set(name, content);
    },
  };
  const { model } = workbook;
  await step(workbook, "prepareModel", [model, {}]);
  for (const name of STEPS) await step(workbook, name, [packer, model]);
  return parts;
}

async function step({ xlsx }: Workbook, name: string, given: readonly unknown[]): Promise<void> {
  const method: unknown = Reflect.get(xlsx, name);
  if (typeof method !== "function") throw new Error(`exceljs has no ${name} where it used to be`);
  await Reflect.apply(method, xlsx, given);
}
