import type { Hatch } from "./fills";

/** A place on the picture, in points from its left upper corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance of the lines or dots, in points. */
const DISTANCE = 4;
const DOT_RADIUS = 0.7;

/** A coordinate to a hundredth of a point, which no eye can tell. */
export function rounded(number: number): number {
  return Math.round(number * 100) / 100 + 0;
}

/**
 * The lines of a hatch, cut at the box, as data of a path. Drawn one by one rather than as a pattern: patterns have
 * ids, which clash on a page with several pictures, and not every program draws them.
 */
export function hatchLines(box: Box, kind: Exclude<Hatch["kind"], "dots">): string {
  switch (kind) {
    case "level":
      return levelLines(box);
    case "upright":
      return uprightLines(box);
    case "rising":
      return slopedLines(box, true);
    case "falling":
      return slopedLines(box, false);
    case "cross":
      return slopedLines(box, true) + slopedLines(box, false);
  }
}

/** Dots as data of a path, whole ones only. */
export function hatchDots({ x, y, width, height }: Box): string {
  const r = DOT_RADIUS;
  let path = "";
  for (let row = 0, cy = y + DISTANCE / 2; cy + r <= y + height; row++, cy += DISTANCE / 2)
    for (let cx = x + (row % 2 === 0 ? 2 : 4); cx + r <= x + width; cx += DISTANCE)
      path += `M${rounded(cx - r)} ${rounded(cy)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
  return path;
}

function levelLines({ x, y, width, height }: Box): string {
  let path = "";
  for (let at = DISTANCE / 2; at < height; at += DISTANCE)
    path += `M${rounded(x)} ${rounded(y + at)}H${rounded(x + width)}`;
  return path;
}

function uprightLines({ x, y, width, height }: Box): string {
  let path = "";
  for (let at = DISTANCE / 2; at < width; at += DISTANCE)
    path += `M${rounded(x + at)} ${rounded(y)}V${rounded(y + height)}`;
  return path;
}

/** Lines at half a right angle. Each is known by the point in which it meets the box's upper side or what prolongs it. */
function slopedLines({ x, y, width, height }: Box, isRising: boolean): string {
  let path = "";
  for (let at = DISTANCE / 2; at < width + height; at += DISTANCE) {
    const upper = Math.min(at, width);
    const lower = Math.max(0, at - height);
    const [top, bottom] = [at - upper, at - lower];
    const place = (across: number) => rounded(isRising ? x + across : x + width - across);
    path += `M${place(upper)} ${rounded(y + top)}L${place(lower)} ${rounded(y + bottom)}`;
  }
  return path;
}
