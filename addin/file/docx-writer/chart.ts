import { ImageRun, Paragraph } from "docx";
import type { Document, ReportChart } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { tableOfChart } from "../../layout/report-cells";
import { type ChartPicture, chartPicture } from "../charts/chart-svg";
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
  /** Drawn beside everything else. */
  readonly png: Promise<Uint8Array>;
  /** What docx gets in place of them: it hashes every picture for a name that it then gives up, by slow code. */
  readonly standIns: { readonly svg: Uint8Array; readonly png: Uint8Array };
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** The pictures of a document's charts; none where nothing can make them. */
export type ChartImages = ReadonlyMap<ReportChart, ChartImage>;

/** Begins to draw all charts of a document; those that look the same are drawn once. */
export function chartImages(document: Document, rasterise: Rasterise | undefined): ChartImages {
  const images = new Map<ReportChart, ChartImage>();
  if (rasterise === undefined) return images;
  const drawn = new Map<string, ChartImage>();
  for (const block of document.blocks) {
    if (block.type !== "chart") continue;
    const picture = chartPicture(block, tableOfChart(document, block), document);
    const image = drawn.get(picture.svg) ?? imageOf(picture, drawn.size, rasterise);
    drawn.set(picture.svg, image);
    images.set(block, image);
  }
  return images;
}

function imageOf(
  { svg, width, height }: ChartPicture,
  number: number,
  rasterise: Rasterise,
): ChartImage {
  const png = rasterise(svg, PIXELS_ACROSS);
  // Whoever waits for the picture gets the fault; until then it is nobody's.
  png.catch(() => undefined);
  const encoder = new TextEncoder();
  const [svgStandIn, pngStandIn] = ["svg", "png"].map((type) =>
    encoder.encode(`${type} ${number}`),
  );
  const standIns = { svg: svgStandIn, png: pngStandIn };
  return { svg: encoder.encode(svg), png, standIns, width, height };
}

/** The parts of a document with its pictures in the places of what stood in for them. */
export async function withPictures(
  parts: ReadonlyMap<string, string | Uint8Array>,
  images: ChartImages,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const pictures = new Map<unknown, Uint8Array>();
  for (const { standIns, svg, png } of images.values()) {
    pictures.set(standIns.svg, svg);
    pictures.set(standIns.png, await png);
  }
  return new Map([...parts].map(([path, content]) => [path, pictures.get(content) ?? content]));
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
    data: image.standIns.svg,
    fallback: { type: "png", data: image.standIns.png },
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
