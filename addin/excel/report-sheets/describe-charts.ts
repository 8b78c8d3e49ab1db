import type { SheetPlan } from "./sheet-plan";

/**
 * Gives the charts of new sheets their alternative texts. Excel has that for shapes only, and which host lists charts among
 * them is not written anywhere: where a chart is one, by its name, it gets its words.
 */
export async function describeCharts(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  ids: readonly string[],
): Promise<void> {
  const asked = plans.flatMap(({ charts }, index) => {
    if (charts.length === 0) return [];
    const { shapes } = context.workbook.worksheets.getItem(ids[index]);
    return { charts, shapes: shapes.load("items/name") };
  });
  if (asked.length === 0) return;
  await context.sync();
  for (const { charts, shapes } of asked)
    for (const { name, title, alternativeText } of charts)
      for (const shape of shapes.items.filter((one) => one.name === name)) {
        shape.altTextTitle = title;
        shape.altTextDescription = alternativeText;
      }
  await context.sync();
}
