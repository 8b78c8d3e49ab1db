import type { Document, ReportChart } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import type { Rasterise } from "../charts/rasterise";
import { zipParts } from "../fixed-zip";
import type { Paper } from "../paper";
import { type Anchors, anchorsOf } from "./anchors";
import { blockParts } from "./blocks";
import { type ChartImages, chartImages, pictureLinks, pictureParts } from "./chart";
import { fieldOf } from "./fields";
import { listSigns } from "./lists";
import { textRoom } from "./measures";
import { packageParts } from "./package-parts";
import { paragraphXml } from "./paragraph";
import { type Part, partsOf } from "./parts";
import { runOf, runXml } from "./run";
import { sectionXml, withSection } from "./sections";
import { reportStyles } from "./styles";
import { prose, type Setting } from "./writing";

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
  const pages: Pages = { document, paper, images, anchors: anchorsOf(document), seal };
  const setting = settingOf(pages, textRoom("portrait", paper));
  const texts = packageParts({
    body: bodyOf(pages, partsOf(document.blocks, { paper, shapeOf })),
    styles: reportStyles(document),
    numbering: listSigns(document),
    header: prose(setting, { style: "RunningHead", content: [singleLine(document.runningHead)] }),
    footer: pageNumbers(document),
    links: pictureLinks(images),
  });
  return zipParts(new Map([...texts, ...(await pictureParts(images))]), (_, xml) => xml);
}

/** Parts one after the other, each with what its pages are like. */
function bodyOf(pages: Pages, parts: readonly Part[]): string {
  return parts
    .map((part, index) => {
      const content = contentOf(pages, part);
      const section = sectionXml(part.page, pages.paper);
      return index < parts.length - 1 ? withSection(content, section) : content + section;
    })
    .join("");
}

function contentOf(pages: Pages, { blocks, rooms }: Part): string {
  const { document, images } = pages;
  return blocks
    .map((block, index) => {
      const isNewPage = blocks[index - 1]?.type === "page-break";
      const setting = {
        ...settingOf(pages, rooms[index]),
        isNewPage,
        isTop: isNewPage || index === 0,
        isIntroduction: /^(table|chart|signatures|pen-lines)$/.test(blocks[index + 1]?.type ?? ""),
      };
      return blockParts(setting, { document, blockNumber: document.blocks.indexOf(block), images });
    })
    .join("");
}

/** What a block somewhere on a page needs to know. */
function settingOf(
  { document, anchors, seal }: Pages,
  { width, height, left = height }: Part["rooms"][number],
): Setting {
  return {
    isRightToLeft: document.direction === "rtl",
    textWidth: width,
    textHeight: height,
    textLeft: left,
    isNewPage: false,
    isTop: false,
    isIntroduction: false,
    anchors,
    seal,
  };
}

function pageNumbers(document: Document): string {
  const isRightToLeft = document.direction === "rtl";
  const pieces = singleLine(document.pageNumbering).split(/(\{pages?\})/);
  const runs = pieces.map((piece) => {
    const field = FIELDS.get(piece);
    return field === undefined
      ? runXml(piece, { isRightToLeft })
      : runOf(fieldOf(field, "clean"), { isRightToLeft });
  });
  return paragraphXml({ style: "PageNumber", alignment: "end", isRightToLeft }, runs.join(""));
}

const FIELDS: ReadonlyMap<string, string> = new Map([
  ["{page}", "PAGE"],
  ["{pages}", "NUMPAGES"],
]);
