import { columnName } from "../../core/cells";
import { parseRange } from "../xlsx/ranges";
import {
  attributeOf,
  type Edit,
  editText,
  tagsOf,
  tagText,
  textOfXml,
  withAttribute,
  xmlAttribute,
} from "./xml-tags";

/** A table's part whose data end in another row, and with headings as the cells of its first row have them from now on. */
export function patchTable(
  xml: string,
  {
    rowLast,
    totalsRows,
    headings,
  }: {
    rowLast: number | undefined;
    totalsRows: number;
    headings: ReadonlyMap<number, string>;
  },
): string {
  const edits: Edit[] = [];
  let columnIndex = 0;
  for (const tag of tagsOf(xml)) {
    if (tag.kind === "close") continue;
    const range = parseRange(attributeOf(tag.attributes, "ref") ?? "");
    if (tag.name === "table") columnIndex = range?.columnFirst ?? 0;
    if ((tag.name === "table" || tag.name === "autoFilter") && range && rowLast !== undefined) {
      const first = `${columnName(range.columnFirst)}${range.rowFirst}`;
      // The filter hides rows of data; it does not reach to the totals.
      const end = tag.name === "table" ? rowLast + totalsRows : rowLast;
      const ref = `${first}:${columnName(range.columnLast)}${end}`;
      const text = tagText(tag, withAttribute(tag.attributes, "ref", ref));
      edits.push({ from: tag.from, to: tag.to, text });
    }
    if (tag.name !== "tableColumn") continue;
    const heading = headings.get(columnIndex++);
    if (heading === undefined) continue;
    const text = tagText(tag, withAttribute(tag.attributes, "name", xmlAttribute(heading)));
    edits.push({ from: tag.from, to: tag.to, text });
  }
  return editText(xml, edits);
}

/** Formulas that came and went, by the id that the workbook gives the sheet. */
export interface FormulaMoves {
  readonly lost: ReadonlySet<string>;
  readonly gained: readonly string[];
}

/**
 * The order of calculation without cells that hold no formula any more: Excel takes a cell that is listed and has none
 * for damage. Undefined when nothing is left to list. An entry without a sheet is of the sheet of the one before.
 */
export function patchCalcChain(
  xml: string,
  moves: ReadonlyMap<string, FormulaMoves>,
): string | undefined {
  const edits: Edit[] = [];
  let sheet = "0";
  let written = "0";
  let left = 0;
  let end = xml.length;
  let prefix = "";
  for (const tag of tagsOf(xml)) {
    if (tag.name === "calcChain" && tag.kind === "close") end = tag.from;
    if (tag.name !== "c" || tag.kind === "close") continue;
    prefix = tag.prefix;
    sheet = attributeOf(tag.attributes, "i") ?? sheet;
    const address = attributeOf(tag.attributes, "r") ?? "";
    if (moves.get(sheet)?.lost.has(address)) edits.push({ from: tag.from, to: tag.to, text: "" });
    else {
      left++;
      if (written !== sheet && attributeOf(tag.attributes, "i") === undefined) {
        const text = tagText(tag, withAttribute(tag.attributes, "i", sheet));
        edits.push({ from: tag.from, to: tag.to, text });
      }
      written = sheet;
    }
  }
  const gained = [...moves].flatMap(([id, { gained: addresses }]) =>
    addresses.map((address) => `<${prefix}c r="${address}" i="${id}"/>`),
  );
  if (left + gained.length === 0) return undefined;
  if (gained.length > 0) edits.push({ from: end, to: end, text: gained.join("") });
  return editText(xml, edits);
}

/** What must stand before calcPr in a workbook, the last of them first. */
const BEFORE_CALCULATION = ["definedNames", "externalReferences", "functionGroups", "sheets"];

/** The workbook's part with the order to calculate everything anew as soon as it is opened. */
export function calculateOnOpening(xml: string): string {
  const tags = [...tagsOf(xml)];
  const known = tags.find(({ name, kind }) => name === "calcPr" && kind !== "close");
  if (known !== undefined) {
    const text = tagText(known, withAttribute(known.attributes, "fullCalcOnLoad", "1"));
    return editText(xml, [{ from: known.from, to: known.to, text }]);
  }
  for (const wanted of BEFORE_CALCULATION) {
    const last = tags.findLast(({ name, kind }) => name === wanted && kind !== "open");
    if (last === undefined) continue;
    const text = `<${last.prefix}calcPr fullCalcOnLoad="1"/>`;
    return editText(xml, [{ from: last.to, to: last.to, text }]);
  }
  throw new Error("a workbook has sheets");
}

/** A part without the elements of a name whose attribute passes a test. */
export function withoutElements(
  xml: string,
  name: string,
  { attribute, isOne }: { attribute: string; isOne: (value: string) => boolean },
): string {
  const edits: Edit[] = [];
  let from: number | undefined;
  for (const tag of tagsOf(xml)) {
    if (tag.name !== name) continue;
    const value = attributeOf(tag.attributes, attribute);
    if (tag.kind !== "close") from = value && isOne(textOfXml(value)) ? tag.from : undefined;
    if (tag.kind !== "open" && from !== undefined) {
      edits.push({ from, to: tag.to, text: "" });
      from = undefined;
    }
  }
  return editText(xml, edits);
}
