import { ImageRun, Paragraph } from "docx";
import type { Document, ReportChart } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { tableOfChart } from "../../layout/report-cells";
import { chartPicture } from "../charts/chart-svg";
import type { Rasterise } from "../charts/rasterise";
import { chartCaption } from "../charts/words";
import { chartWidth } from "./heights";
import { prose, roomOf, type Setting } from "./writing";

/** Pixels of the picture for readers that draw no SVG: about 190 to the inch on an upright page. */
const PIXELS_ACROSS = 1_260;
/** The library counts lengths in pixels of 96 to the inch. */
const PIXELS_A_POINT = 96 / 72;

/** A chart as a document holds it: for readers that draw SVG, and for those that do not. */
interface ChartImage {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** The pictures of a document's charts; none where nothing can make them. */
export type ChartImages = ReadonlyMap<ReportChart, ChartImage>;

/** Draws all charts of a document. */
export async function chartImages(
  document: Document,
  rasterise: Rasterise | undefined,
): Promise<ChartImages> {
  const images = new Map<ReportChart, ChartImage>();
  if (rasterise === undefined) return images;
  for (const block of document.blocks) {
    if (block.type !== "chart") continue;
    const { svg, width, height } = chartPicture(block, tableOfChart(document, block), document);
    const png = await rasterise(svg, PIXELS_ACROSS);
    images.set(block, { svg: new TextEncoder().encode(svg), png, width, height });
  }
  return images;
}

interface PlacedChart {
  readonly chart: ReportChart;
  readonly image: ChartImage | undefined;
  /** Differs from that of every other drawing of the document. */
  readonly number: number;
  readonly language: string;
}

/** Caption and picture; where there is none, the words that stand for it. */
export function chartParts(
  setting: Setting,
  { chart, image, number, language }: PlacedChart,
): Paragraph[] {
  const caption = { style: "Caption", content: [chartCaption(chart, language)] };
  const inner = { ...setting, isNewPage: false };
  const below =
    image === undefined
      ? prose(inner, { content: [chart.alternativeText] })
      : pictureParagraph(inner, { chart, image, number });
  return [prose(setting, caption), below];
}

function pictureParagraph(
  setting: Setting,
  { chart, image, number }: { chart: ReportChart; image: ChartImage; number: number },
): Paragraph {
  const scale =
    (PIXELS_A_POINT * chartWidth(image.height / image.width, roomOf(setting))) / image.width;
  const picture = new ImageRun({
    type: "svg",
    data: image.svg,
    fallback: { type: "png", data: image.png },
    transformation: {
      width: Math.round(image.width * scale),
      height: Math.round(image.height * scale),
    },
    altText: {
      id: String(number),
      name: singleLine(chart.id),
      title: singleLine(chart.title),
      description: singleLine(chart.alternativeText),
    },
  });
  return new Paragraph({
    ...(setting.isRightToLeft && { bidirectional: true }),
    spacing: { before: 0, after: 200 },
    children: [picture],
  });
}
