import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
  Document as WordDocument,
} from "docx";
import type { Document, ReportChart } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import type { Rasterise } from "../charts/rasterise";
import { zipParts } from "../fixed-zip";
import type { Paper } from "../paper";
import { type Anchors, anchorsOf, withOwnNumbers } from "./anchors";
import { blockParts } from "./blocks";
import { type ChartImages, chartImages, withPictures } from "./chart";
import { compiledParts } from "./compiled-parts";
import { LIST_SIGNS } from "./lists";
import { PAGE_MARGIN, pageSize, textRoom } from "./measures";
import { type Part, partsOf } from "./parts";
import { type Placed, withPlaced } from "./placed-xml";
import { reportStyles } from "./styles";
import { withTableStyle } from "./table-style";
import { prose } from "./writing";

/** How a report is laid out in Word. */
export interface DocxOptions {
  readonly paper: Paper;
  /** Makes pictures of charts; where there is none, their words stand in their place. */
  readonly rasterise?: Rasterise | undefined;
  /** First eight signs of the books' seal: puts each figure into a content control, for Word's pane to refresh and check. */
  readonly seal?: string;
}

interface Pages {
  readonly document: Document;
  readonly paper: Paper;
  readonly images: ChartImages;
  /** Places of the document that its text links to. */
  readonly anchors: Anchors;
  readonly placed: Placed;
  readonly seal: string | undefined;
}

/** All pages of a report, packed. */
export async function reportPages(
  document: Document,
  { paper, rasterise, seal }: DocxOptions,
): Promise<Uint8Array> {
  const images = chartImages(document, rasterise);
  const shapeOf = (chart: ReportChart) => {
    const { width = 1, height = 0 } = images.get(chart) ?? {};
    return height / width;
  };
  const pages: Pages = {
    document,
    paper,
    images,
    anchors: anchorsOf(document),
    placed: [],
    seal,
  };
  const file = new WordDocument({
    styles: reportStyles(document),
    numbering: LIST_SIGNS,
    sections: partsOf(document.blocks, { paper, shapeOf }).map((part) => sectionOf(pages, part)),
  });
  return zipParts(await withPictures(compiledParts(file), images), (path, xml) =>
    settledPart(path, withPlaced(xml, pages.placed)),
  );
}

function settledPart(path: string, xml: string): string {
  if (path === "word/document.xml") return withOwnNumbers(xml);
  return path === "word/styles.xml" ? withTableStyle(xml) : xml;
}

function sectionOf(pages: Pages, part: Part): ISectionOptions {
  const { paper } = pages;
  const isTurned = part.page === "landscape";
  return {
    properties: {
      type: "nextPage",
      page: {
        size: { ...pageSize(paper), orientation: isTurned ? "landscape" : "portrait" },
        margin: PAGE_MARGIN[part.page],
      },
    },
    ...(part.page !== "cover" && edgesOf(pages)),
    children: childrenOf(pages, part),
  };
}

function childrenOf(
  { document, images, anchors, placed, seal }: Pages,
  { blocks, rooms }: Part,
): ISectionOptions["children"] {
  return blocks.flatMap((block, index) => {
    const isNewPage = blocks[index - 1]?.type === "page-break";
    const { width, height, left = height } = rooms[index];
    const setting = {
      isRightToLeft: document.direction === "rtl",
      textWidth: width,
      textHeight: height,
      textLeft: left,
      isNewPage,
      isTop: isNewPage || index === 0,
      isIntroduction: /^(table|chart|signatures|pen-lines)$/.test(blocks[index + 1]?.type ?? ""),
      anchors,
      placed,
      seal,
    };
    return blockParts(setting, { document, blockNumber: document.blocks.indexOf(block), images });
  });
}

/** Running head and page number. */
function edgesOf({ document, paper, seal }: Pages): Pick<ISectionOptions, "headers" | "footers"> {
  const { width, height } = textRoom("portrait", paper);
  const setting = {
    isRightToLeft: document.direction === "rtl",
    textWidth: width,
    textHeight: height,
    textLeft: height,
    isNewPage: false,
    isTop: false,
    isIntroduction: false,
    anchors: { names: new Map() },
    placed: [],
    seal,
  };
  const head = prose(setting, {
    style: "RunningHead",
    content: [singleLine(document.runningHead)],
  });
  return {
    headers: { default: new Header({ children: [head] }) },
    footers: { default: new Footer({ children: [pageNumbers(document)] }) },
  };
}

function pageNumbers(document: Document): Paragraph {
  const pieces = singleLine(document.pageNumbering).split(/(\{pages?\})/);
  const isRightToLeft = document.direction === "rtl";
  return new Paragraph({
    style: "PageNumber",
    alignment: "end",
    ...(isRightToLeft && { bidirectional: true }),
    children: pieces.map(
      (piece) =>
        new TextRun({ children: [numberOf(piece)], ...(isRightToLeft && { rightToLeft: true }) }),
    ),
  });
}

function numberOf(piece: string): string {
  if (piece === "{page}") return PageNumber.CURRENT;
  return piece === "{pages}" ? PageNumber.TOTAL_PAGES : piece;
}
