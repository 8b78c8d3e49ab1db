import { PALETTE } from "../../layout/palette";

/** Id of the style that all tables of figures share. */
export const TABLE_STYLE = "ReportTable";

const edge = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

/** docx writes styles of paragraphs only; this one is put beside them. */
const TABLE_STYLE_XML =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">` +
  '<w:name w:val="Report table"/><w:qFormat/><w:tblPr><w:tblBorders>' +
  edge("bottom", 6, PALETTE.rule) +
  edge("insideH", 2, PALETTE.rule) +
  "</w:tblBorders></w:tblPr></w:style>";

/** The styles of a document with the tables' style among them. */
export function withTableStyle(stylesXml: string): string {
  return stylesXml.replace("</w:styles>", () => `${TABLE_STYLE_XML}</w:styles>`);
}
