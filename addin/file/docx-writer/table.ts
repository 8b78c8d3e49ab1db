import type { ReportTable } from "../../core/document";
import { captionOf } from "../../layout/report-cells";
import { tableBody } from "./table-body";
import { tableLayout } from "./table-layout";
import { prose, roomOf, type Setting } from "./writing";

/** Title, table and small print. */
export function tableParts(setting: Setting, table: ReportTable): string {
  const inner = { ...setting, isNewPage: false };
  const layout = tableLayout(table, roomOf(setting));
  return [
    prose(setting, { style: "Caption", content: [captionOf(table)], place: table.id }),
    tableBody(inner, table, layout),
    ...(table.notes ?? []).map((note) => prose(inner, { style: "SmallPrint", content: [note] })),
    // Word joins tables that touch, so a paragraph stands between.
    prose(inner, { style: "SmallPrint", content: [] }),
  ].join("");
}
