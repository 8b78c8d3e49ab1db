import type { Block } from "../../core/document";
import type { Paper } from "../paper";
import { heightOf, isCuttable, type PictureShape, TOP_AIR } from "./heights";
import { textRoom } from "./measures";
import { isLong, isTurned, type Room } from "./table-layout";
import { type Unit, unitsOf } from "./units";

/** Blocks that share one kind of page. */
export interface Part {
  readonly page: "cover" | "portrait" | "landscape";
  readonly blocks: readonly Block[];
  /** By block the room that it has, as near as can be told without measuring letters. */
  readonly rooms: readonly Room[];
}

interface OpenPart {
  readonly page: Part["page"];
  readonly blocks: Block[];
  readonly rooms: Room[];
  /** How many pages are begun, and how much of the last one is filled, in twips. */
  pageCount: number;
  used: number;
}

/** What pages are laid out for. */
export interface PageOptions {
  readonly paper: Paper;
  readonly shapeOf: PictureShape;
}

/** Heights are not measured, so this part of a page is not counted on. */
const SAFETY = 0.03;
/** A chart is half as high as wide, where nobody tells. */
const USUAL: PageOptions = { paper: "a4", shapeOf: () => 0.5 };

/** Cuts a report where its pages turn; what introduces a wide table goes on the table's page. */
export function partsOf(blocks: readonly Block[], options: PageOptions = USUAL): Part[] {
  const parts: OpenPart[] = [];
  const units = unitsOf(blocks);
  for (let at = 0; at < units.length; at++) {
    const wanted = wantedPage(units[at]);
    if (wanted !== undefined || parts.at(-1)?.page !== "landscape") {
      const open = parts.at(-1)?.page ?? "cover";
      put(parts, units[at], wanted ?? (open === "cover" ? "portrait" : open), options);
      continue;
    }
    const rest = units.slice(at);
    const end = rest.findIndex((unit) => wantedPage(unit) !== undefined);
    const run = end < 0 ? rest : rest.slice(0, end);
    putRun(parts, { run, next: rest[run.length] }, options);
    at += run.length - 1;
  }
  return parts.map(withoutOuterBreaks).filter((part) => part.blocks.length > 0);
}

/** The page that a unit must have; undefined where it can stand on either kind. */
function wantedPage({ blocks, main }: Unit): Part["page"] | undefined {
  if (main?.type === "cover") return "cover";
  if (main?.type === "table" && isTurned(main)) return "landscape";
  const isUpright = blocks[0].type === "heading" || main?.type === "signatures";
  return isUpright || (main?.type === "table" && isLong(main)) ? "portrait" : undefined;
}

interface Run {
  /** Units after a turned table that can stand on either kind of page. */
  readonly run: readonly Unit[];
  readonly next: Unit | undefined;
}

/** The first units of a run go on sideways and the others upright: as many as need the fewest pages. */
function putRun(parts: OpenPart[], { run, next }: Run, options: PageOptions): void {
  const page = (at: number, turned: number) => (at < turned ? "landscape" : "portrait");
  const costs = Array.from({ length: run.length + 1 }, (_, turned) => {
    const tried = parts.slice(-1).map((part) => ({ ...part, blocks: [], rooms: [] }));
    run.forEach((unit, at) => {
      put(tried, unit, page(at, turned), options);
    });
    if (next !== undefined) put(tried, next, wantedPage(next) ?? "portrait", options);
    const pages = tried.reduce((sum, { pageCount }) => sum + pageCount, 0);
    const { used = 0, page: last = "portrait" } = tried.at(-1) ?? {};
    return pages + used / textRoom(last, options.paper).height;
  });
  const turned = costs.indexOf(Math.min(...costs));
  run.forEach((unit, at) => {
    put(parts, unit, page(at, turned), options);
  });
}

/** A unit at the end of a part: on the page that is begun, or on the next one where that has no room for it. */
function laid({ page, used }: OpenPart, { blocks, main }: Unit, { paper, shapeOf }: PageOptions) {
  const { width, height } = textRoom(page, paper);
  const space = page === "cover" ? height : height * (1 - SAFETY);
  const heightsFrom = (start: number) => {
    let at = start;
    return blocks.map((block) => {
      const room = { width, height: space - (at - start), left: space - at };
      const high = heightOf(block, room, shapeOf) - (at === 0 ? TOP_AIR : 0);
      at += Math.max(0, high);
      return { room, end: at };
    });
  };
  const here = heightsFrom(used);
  const { room, end } = here[here.length - 1];
  const isFlowing =
    main?.type === "table"
      ? isCuttable(main, room)
      : main === undefined || /^(paragraph|list|facts)$/.test(main.type);
  if (end <= space || isFlowing || main?.type === "page-break")
    return { rooms: here, pages: Math.floor(end / space), used: end % space };
  const next = heightsFrom(0);
  return { rooms: next, pages: 1, used: Math.min(space, next[next.length - 1].end) };
}

function put(parts: OpenPart[], unit: Unit, page: Part["page"], options: PageOptions): void {
  if (parts.at(-1)?.page !== page || page === "cover")
    parts.push({ page, blocks: [], rooms: [], pageCount: 1, used: 0 });
  const open = parts[parts.length - 1];
  const { rooms, pages, used } = laid(open, unit, options);
  open.blocks.push(...unit.blocks);
  open.rooms.push(...rooms.map(({ room }) => room));
  const isPageEnd = unit.main?.type === "page-break" || unit.main?.type === "contents";
  open.used = isPageEnd ? 0 : used;
  open.pageCount += pages + (isPageEnd && used > 0 ? 1 : 0);
}

/** A new part starts a page anyway: a break at its edge would leave an empty one. */
function withoutOuterBreaks({ page, blocks, rooms }: OpenPart): Part {
  const isContent = (block: Block) => block.type !== "page-break";
  const first = blocks.findIndex(isContent);
  const end = first < 0 ? 0 : blocks.findLastIndex(isContent) + 1;
  const start = Math.max(0, first);
  return { page, blocks: blocks.slice(start, end), rooms: rooms.slice(start, end) };
}
