import {
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  Document as WordDocument,
} from "docx";
import type { Document } from "../../core/document";
import { fixedZip } from "../fixed-zip";
import { singleLine } from "../plain-text";
import { blockParts } from "./blocks";
import { heightAbove } from "./heights";
import { LIST_SIGNS } from "./lists";
import { PAGE_MARGIN, PAGE_SIZE, TEXT_HEIGHT, TEXT_WIDTH } from "./measures";
import { type Part, partsOf } from "./parts";
import { reportStyles } from "./styles";
import { withTableStyle } from "./table-style";
import { prose } from "./writing";

/** All pages of a report, packed. */
export async function reportPages(document: Document): Promise<Uint8Array> {
  // Charts are not drawn yet; their figures stand in the table beside them, so nothing is lost.
  const drawn = document.blocks.filter(({ type }) => type !== "chart");
  const file = new WordDocument({
    styles: reportStyles(document),
    numbering: LIST_SIGNS,
    sections: partsOf(drawn).map((part) => sectionOf(document, part)),
  });
  const packed = await Packer.toArrayBuffer(file);
  return fixedZip(new Uint8Array(packed), (path, xml) =>
    path === "word/styles.xml" ? withTableStyle(xml) : xml,
  );
}

function sectionOf(document: Document, part: Part): ISectionOptions {
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
    children: childrenOf(document, part),
  };
}

function childrenOf(document: Document, part: Part): ISectionOptions["children"] {
  const { blocks, page } = part;
  return blocks.flatMap((block, index) => {
    const isNewPage = blocks[index - 1]?.type === "page-break";
    const setting = {
      isRightToLeft: document.direction === "rtl",
      textWidth: TEXT_WIDTH[page],
      textHeight: TEXT_HEIGHT[page] - heightAbove(blocks, index, TEXT_WIDTH[page]),
      isNewPage,
      isTop: isNewPage || index === 0,
      isIntroduction: blocks[index + 1]?.type === "table",
    };
    return blockParts(setting, { block, blockNumber: document.blocks.indexOf(block) });
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
