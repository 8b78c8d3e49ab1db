import { columnName } from "../../core/cells";
import type { SheetTable } from "../../core/sheet";
import { parseRange } from "../xlsx/ranges";
import { attributeOf, type Edit, editText, tagsOf, tagText, withAttribute } from "./xml-tags";

/** What a rule stands in, with its cells in sqref. */
const RULES = new Set(["dataValidation", "conditionalFormatting", "ignoredError"]);

/** Rows at which the data of a table end. */
export interface DataEnd {
  readonly table: SheetTable;
  readonly before: number;
  readonly after: number;
}

/**
 * A sheet whose rules for input and for looks hold for the new rows of a table too, where they held for its last one:
 * as Excel does it when a table grows. Rules that reach beyond the table stay as they are.
 */
export function growRules(xml: string, end: DataEnd): string {
  if (end.after <= end.before) return xml;
  const edits: Edit[] = [];
  let textFrom = -1;
  for (const tag of tagsOf(xml)) {
    if (RULES.has(tag.name) && tag.kind !== "close") {
      const cells = attributeOf(tag.attributes, "sqref");
      const grown = cells === undefined ? undefined : grownCells(cells, end);
      if (grown === undefined || grown === cells) continue;
      const text = tagText(tag, withAttribute(tag.attributes, "sqref", grown));
      edits.push({ from: tag.from, to: tag.to, text });
    }
    // Rules that newer programs keep in the list of extensions name their cells in an element.
    if (tag.name !== "sqref") continue;
    if (tag.kind === "close" && textFrom >= 0)
      edits.push({
        from: textFrom,
        to: tag.from,
        text: grownCells(xml.slice(textFrom, tag.from), end),
      });
    textFrom = tag.kind === "open" ? tag.to : -1;
  }
  return editText(xml, edits);
}

/** Ranges, separated by spaces, each longer where it ended with the table's data. */
function grownCells(cells: string, { table, before, after }: DataEnd): string {
  return cells
    .split(" ")
    .map((cell) => {
      const range = parseRange(cell);
      const isOwn =
        range !== undefined &&
        range.rowLast === before &&
        range.rowFirst > table.rowFirst &&
        range.columnFirst >= table.columnFirst &&
        range.columnLast <= table.columnLast;
      if (!isOwn) return cell;
      const first = `${columnName(range.columnFirst)}${range.rowFirst}`;
      return `${first}:${columnName(range.columnLast)}${after}`;
    })
    .join(" ");
}
