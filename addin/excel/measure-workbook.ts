import { withExcel } from "./host-fault";

/** Name of the open workbook, and how many rows its sheets use together. */
export function measureWorkbook(): Promise<{ readonly name: string; readonly rows: number }> {
  return withExcel(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    const sheets = workbook.worksheets.load("items/id");
    await context.sync();
    const used = sheets.items.map((sheet) =>
      sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true)).load("rowCount"),
    );
    await context.sync();
    return {
      name: workbook.name,
      rows: used.reduce((sum, { rowCount }) => sum + rowCount, 0),
    };
  });
}
