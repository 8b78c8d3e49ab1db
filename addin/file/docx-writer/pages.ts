import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
  Document as WordDocument,
} from "docx";
import type { Document } from "../../core/document";
import type { Rasterise } from "../charts/rasterise";
import { zipParts } from "../fixed-zip";
import { singleLine } from "../plain-text";
import { anchorsOf, withOwnNumbers } from "./anchors";
import { blockParts } from "./blocks";
import { type ChartImages, chartImages } from "./chart";
import { compiledParts } from "./compiled-parts";
import { heightAbove } from "./heights";
import { LIST_SIGNS } from "./lists";
import { PAGE_MARGIN, PAGE_SIZE, TEXT_HEIGHT, TEXT_WIDTH } from "./measures";
import { type Part, partsOf } from "./parts";
import { reportStyles } from "./styles";
import { withTableStyle } from "./table-style";
import { prose } from "./writing";

/** All pages of a report, packed. */
export async function reportPages(
  document: Document,
  rasterise: Rasterise | undefined,
): Promise<Uint8Array> {
  const images = await chartImages(document, rasterise);
  const file = new WordDocument({
    styles: reportStyles(document),
    numbering: LIST_SIGNS,
    sections: partsOf(document.blocks).map((part) => sectionOf(document, part, images)),
  });
  return zipParts(compiledParts(file), settledPart);
}

function settledPart(path: string, xml: string): string {
  if (path === "word/document.xml") return withOwnNumbers(xml);
  return path === "word/styles.xml" ? withTableStyle(xml) : xml;
}

function sectionOf(document: Document, part: Part, images: ChartImages): ISectionOptions {
  const isTurned = part.page === "landscape";
  return {
    properties: {
      type: "nextPage",
      page: {
        size: { ...PAGE_SIZE, orientation: isTurned ? "landscape" : "portrait" },
        margin: PAGE_MARGIN[part.page],
      },
    },
    ...(part.page !== "cover" && edgesOf(document)),
    children: childrenOf(document, part, images),
  };
}

function childrenOf(
  document: Document,
  part: Part,
  images: ChartImages,
): ISectionOptions["children"] {
  const { blocks, page } = part;
  const anchors = anchorsOf(document);
  return blocks.flatMap((block, index) => {
    const isNewPage = blocks[index - 1]?.type === "page-break";
    const setting = {
      isRightToLeft: document.direction === "rtl",
      textWidth: TEXT_WIDTH[page],
      textHeight: TEXT_HEIGHT[page] - heightAbove(blocks, index, TEXT_WIDTH[page]),
      isNewPage,
      isTop: isNewPage || index === 0,
      isIntroduction: /^(table|chart)$/.test(blocks[index + 1]?.type ?? ""),
      anchors,
    };
    return blockParts(setting, { document, blockNumber: document.blocks.indexOf(block), images });
  });
}

/** Running head and page number. */
function edgesOf(document: Document): Pick<ISectionOptions, "headers" | "footers"> {
  const setting = {
    isRightToLeft: document.direction === "rtl",
    textWidth: TEXT_WIDTH.portrait,
    textHeight: TEXT_HEIGHT.portrait,
    isNewPage: false,
    isTop: false,
    isIntroduction: false,
    anchors: { names: new Map() },
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
