import type { Document, ReportChart } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { tableOfChart } from "../../layout/report-cells";
import { type ChartPicture, chartPicture } from "../charts/chart-svg";
import type { Rasterise } from "../charts/rasterise";
import { chartCaption } from "../charts/words";
import { chartWidth } from "./heights";
import type { PartLink } from "./package-parts";
import { paragraphXml } from "./paragraph";
import { inlinePicture } from "./picture";
import { runOf } from "./run";
import { prose, roomOf, type Setting } from "./writing";

/** Pixels of the picture for readers that draw no SVG: about 190 to the inch on an upright page. */
const PIXELS_ACROSS = 1_260;
/** Pictures are laid out in whole pixels of 96 to the inch. */
const PIXELS_A_POINT = 96 / 72;
/** Drawings count lengths in 914400ths of an inch. */
const UNITS_A_PIXEL = 914_400 / 96;

/** A chart as a document holds it: for readers that draw SVG, and for those that do not. */
interface ChartImage {
  readonly svg: string;
  /** Drawn beside everything else. */
  readonly png: Promise<Uint8Array>;
  /** Among the pictures of the document, from 1. */
  readonly number: number;
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
    const image = drawn.get(picture.svg) ?? imageOf(picture, drawn.size + 1, rasterise);
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
  return { svg, png, number, width, height };
}

/** The pictures as parts of the document, by their paths. */
export async function pictureParts(
  images: ChartImages,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const parts = new Map<string, string | Uint8Array>();
  for (const { number, svg, png } of images.values()) {
    parts.set(`word/${picturePath("svg", number)}`, svg);
    parts.set(`word/${picturePath("png", number)}`, await png);
  }
  return parts;
}

/** What links the document's main part to its pictures. */
export function pictureLinks(images: ChartImages): PartLink[] {
  const numbers = new Set([...images.values()].map(({ number }) => number));
  return [...numbers].flatMap((number) =>
    (["svg", "png"] as const).map((type) => ({
      id: pictureId(type, number),
      type: "image",
      target: picturePath(type, number),
    })),
  );
}

const pictureId = (type: "svg" | "png", number: number): string => `${type}${number}`;
const picturePath = (type: "svg" | "png", number: number): string => `media/image${number}.${type}`;

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
): string {
  const caption = { style: "Caption", content: [chartCaption(chart, language)] };
  const inner = { ...setting, isNewPage: false };
  const below =
    image === undefined
      ? prose(inner, { content: [chart.alternativeText] })
      : pictureParagraph(inner, { chart, image, number });
  return prose(setting, caption) + below;
}

function pictureParagraph(
  setting: Setting,
  { chart, image, number }: { chart: ReportChart; image: ChartImage; number: number },
): string {
  const scale =
    (PIXELS_A_POINT * chartWidth(image.height / image.width, roomOf(setting))) / image.width;
  const [width, height] = [image.width, image.height].map(
    (length) => Math.round(length * scale) * UNITS_A_PIXEL,
  );
  const drawing = inlinePicture({
    number,
    name: singleLine(chart.id),
    title: singleLine(chart.title),
    description: singleLine(chart.alternativeText),
    width,
    height,
    svg: pictureId("svg", image.number),
    png: pictureId("png", image.number),
  });
  const { isRightToLeft } = setting;
  return paragraphXml({ isRightToLeft, spacing: { before: 0, after: 200 } }, runOf(drawing, {}));
}
