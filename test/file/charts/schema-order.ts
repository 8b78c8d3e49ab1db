import { SaxesParser } from "saxes";

/**
 * Order of the children that parts of workbooks use, from the sequences of ECMA-376 part 1 (5th edition), annex A: dml-chart,
 * dml-main, dml-spreadsheetDrawing and sml. Excel calls a file damaged where the order is another one.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  "c:chartSpace":
    "c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotSource c:protection c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes",
  "c:chart":
    "c:title c:autoTitleDeleted c:pivotFmts c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs",
  "c:title": "c:tx c:layout c:overlay c:spPr c:txPr",
  "c:rich": "a:bodyPr a:lstStyle a:p",
  "c:plotArea": "c:layout c:barChart c:lineChart c:catAx c:valAx c:dTable c:spPr",
  "c:barChart":
    "c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId",
  "c:ser":
    "c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:shape",
  "c:strRef": "c:f c:strCache",
  "c:numRef": "c:f c:numCache",
  "c:strCache": "c:ptCount c:pt",
  "c:numCache": "c:formatCode c:ptCount c:pt",
  "c:pt": "c:v",
  "c:catAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl",
  "c:valAx":
    "c:axId c:scaling c:delete c:axPos c:majorGridlines c:minorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween c:majorUnit",
  "c:scaling": "c:logBase c:orientation c:max c:min",
  "c:legend": "c:legendPos c:legendEntry c:layout c:overlay c:spPr c:txPr",
  "c:spPr": "a:xfrm a:noFill a:solidFill a:pattFill a:ln",
  "c:txPr": "a:bodyPr a:lstStyle a:p",
  "a:ln": "a:noFill a:solidFill a:pattFill a:prstDash",
  "a:pattFill": "a:fgClr a:bgClr",
  "a:p": "a:pPr a:r a:endParaRPr",
  "a:defRPr": "a:ln a:solidFill a:latin a:ea a:cs",
  "a:r": "a:rPr a:t",
  "xdr:oneCellAnchor": "xdr:from xdr:ext xdr:graphicFrame xdr:clientData",
  "xdr:from": "xdr:col xdr:colOff xdr:row xdr:rowOff",
  "xdr:graphicFrame": "xdr:nvGraphicFramePr xdr:xfrm a:graphic",
  "xdr:nvGraphicFramePr": "xdr:cNvPr xdr:cNvGraphicFramePr",
  "xdr:xfrm": "a:off a:ext",
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing legacyDrawing tableParts extLst",
  sheetView: "pane selection pivotSelection extLst",
  c: "f v is extLst",
  headerFooter: "oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter",
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize",
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst",
  xf: "alignment protection extLst",
  border: "start end left right top bottom diagonal vertical horizontal",
  patternFill: "fgColor bgColor",
  si: "t r rPh phoneticPr",
  r: "rPr t",
  table: "autoFilter sortState tableColumns tableStyleInfo extLst",
};

/** Children out of the order of the schema, or unknown to it: "c:ser: c:val before c:cat". */
export function disorder(xml: string): string[] {
  const parser = new SaxesParser();
  const faults: string[] = [];
  const open: { name: string; last: number; lastName: string }[] = [];
  parser.on("error", (fault) => faults.push(fault.message));
  parser.on("opentag", ({ name }) => {
    const parent = open.at(-1);
    const sequence = parent === undefined ? undefined : SEQUENCES[parent.name]?.split(" ");
    if (parent !== undefined && sequence !== undefined) {
      const place = sequence.indexOf(name);
      if (place < 0) faults.push(`${parent.name}: ${name} is not known`);
      else if (place < parent.last)
        faults.push(`${parent.name}: ${parent.lastName} before ${name}`);
      Object.assign(parent, { last: place, lastName: name });
    }
    open.push({ name, last: -1, lastName: "" });
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  return faults;
}
