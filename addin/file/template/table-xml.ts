import { columnName } from "../../core/cells";
import type { TableDefinition } from "../../tables/table";
import { escapeXml } from "../escape-xml";
import { columnKeys, HEADING_ROW } from "./content";
import { formulaIn, shownHeading } from "./formula-text";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** How many rows a table has, and the number that the file gives it. */
export interface TableExtent {
  readonly id: number;
  readonly rowCount: number;
  readonly language: string;
}

/**
 * An Excel table as its part holds it. Written here and not by exceljs, because a column's formula stands in it:
 * by that Excel fills the formula into every new row.
 */
export function tableXml(table: TableDefinition, { id, rowCount, language }: TableExtent): string {
  const keys = columnKeys(table);
  const range = `A${HEADING_ROW}:${columnName(keys.length - 1)}${HEADING_ROW + rowCount}`;
  const columns = keys.map((key, index) => {
    const heading = escapeXml(shownHeading(table, key, language));
    const { formula } = table.columns[key];
    const start = `<tableColumn id="${index + 1}" name="${heading}"`;
    if (formula === undefined) return `${start}/>`;
    const shown = escapeXml(formulaIn(formula, { own: table.name, language }));
    return `${start}><calculatedColumnFormula>${shown}</calculatedColumnFormula></tableColumn>`;
  });
  return `${XML_HEAD}<table xmlns="${NAMESPACE}" id="${id}" name="${table.name}" displayName="${table.name}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${keys.length}">${columns.join("")}</tableColumns><tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`;
}
