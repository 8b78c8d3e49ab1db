import { escapeXml } from "../escape-xml";

const DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006";
const SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
/** By which Word knows what says where the SVG is. */
const SVG_EXTENSION = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

/** A picture in a line of text; lengths in 914400ths of an inch. */
export interface InlinePicture {
  /** Differs from that of every other drawing of the document. */
  readonly number: number;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Ids of the links to the picture for readers that draw SVG, and for those that do not. */
  readonly svg: string;
  readonly png: string;
}

/** The picture in Word's own XML. */
export function inlinePicture(picture: InlinePicture): string {
  const { number, name, title, description, width, height, svg, png } = picture;
  const size = `cx="${width}" cy="${height}"`;
  return [
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent ${size}/><wp:effectExtent t="0" r="0" b="0" l="0"/>`,
    `<wp:docPr id="${number}" name="${escapeXml(name)}" descr="${escapeXml(description)}" title="${escapeXml(title)}"/>`,
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWINGS}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic xmlns:a="${DRAWINGS}/main"><a:graphicData uri="${DRAWINGS}/picture"><pic:pic xmlns:pic="${DRAWINGS}/picture">`,
    '<pic:nvPicPr><pic:cNvPr id="0" name="" descr=""/><pic:cNvPicPr><a:picLocks noChangeAspect="1" noChangeArrowheads="1"/></pic:cNvPicPr></pic:nvPicPr>',
    `<pic:blipFill><a:blip r:embed="${png}" cstate="none"><a:extLst><a:ext uri="${SVG_EXTENSION}"><asvg:svgBlip xmlns:asvg="${SVG}" r:embed="${svg}"/></a:ext></a:extLst></a:blip><a:srcRect/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr bwMode="auto"><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>",
  ].join("");
}
