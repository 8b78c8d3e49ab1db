import { PALETTE } from "../../layout/palette";

/** Id of the style that all tables of figures share. */
export const TABLE_STYLE = "ReportTable";

const edge = (side: string, size: number, color: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;

const room = (side: string, width: number) => `<w:${side} w:type="dxa" w:w="${width}"/>`;

/** The style of tables that have none, as every Word file has it, and that of tables of figures. */
export const TABLE_STYLES =
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:type="dxa" w:w="0"/><w:tblCellMar>' +
  room("top", 0) +
  room("left", 108) +
  room("bottom", 0) +
  room("right", 108) +
  "</w:tblCellMar></w:tblPr></w:style>" +
  `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">` +
  '<w:name w:val="Report table"/><w:qFormat/><w:tblPr><w:tblBorders>' +
  edge("bottom", 6, PALETTE.rule) +
  edge("insideH", 2, PALETTE.rule) +
  "</w:tblBorders></w:tblPr></w:style>";
