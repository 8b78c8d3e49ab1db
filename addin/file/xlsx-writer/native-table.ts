import { columnName } from "../../core/cells";
import { cellText } from "./cell-text";
import type { NativeTable } from "./sheet";
import { NAMESPACE, XML_HEAD } from "./xml-names";

/**
 * A table as its part; the names of its columns are the texts of its headings, or Excel would call the file damaged.
 * Filter buttons would let a reader sort totals into the lines they add, so they are hidden.
 */
export function nativeTableXml(
  { name, headingRow, headings, rowCount }: NativeTable,
  id: number,
): string {
  const ref = `A${headingRow}:${columnName(headings.length - 1)}${headingRow + rowCount}`;
  const hidden = headings.map((_, index) => `<filterColumn colId="${index}" hiddenButton="1"/>`);
  const columns = headings.map(
    (heading, index) => `<tableColumn id="${index + 1}" name="${cellText(heading)}"/>`,
  );
  return [
    `${XML_HEAD}<table xmlns="${NAMESPACE}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" headerRowCount="1" totalsRowShown="0">`,
    `<autoFilter ref="${ref}">${hidden.join("")}</autoFilter>`,
    `<tableColumns count="${headings.length}">${columns.join("")}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join("");
}
