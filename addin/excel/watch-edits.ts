import { withExcel } from "./host-fault";

/** An event of Excel tells since version 1.14 who made a change. */
const OWN_CHANGE = "ThisLocalAddin";

/**
 * Calls back with the sheet's name whenever cells change, but for changes by this add-in where Excel tells who made them.
 * Returns what ends it.
 */
export async function watchEdits(
  onEdit: (sheetName: string) => void,
): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const watch = await withExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === OWN_CHANGE) return;
      onEdit(await sheetName(event.worksheetId, names));
    });
    await context.sync();
    for (const { id, name } of sheets.items) names.set(id, name);
    return handler;
  });
  return () =>
    withExcel(async () => {
      watch.remove();
      await watch.context.sync();
    });
}

/** The sheet may have another name by now; while Excel is busy, the last known one serves. */
async function sheetName(id: string, names: Map<string, string>): Promise<string> {
  try {
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id).load("name");
      await context.sync();
      return sheet.name;
    });
    names.set(id, name);
  } catch {
    // Nothing to add: the name that was known stands.
  }
  return names.get(id) ?? "";
}
