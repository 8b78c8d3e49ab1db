import { deflateSync } from "node:zlib";
import { crc32 } from "../file/xlsx/crc32";

/** A picture as its points, four bytes each: red, green, blue and how opaque it is. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const COLORS_MAX = 256;
/** Eight bits a point, by number of a colour; the usual compression and filters, not interlaced. */
const BY_NUMBER = [8, 3, 0, 0, 0];

/**
 * An opaque picture of few colours as PNG, smaller and sooner made than with whole colours; undefined when it has more
 * than 256 of them.
 */
export function indexedPng({ width, height, pixels }: Raster): Uint8Array | undefined {
  const colors = new Map<number, number>();
  const points = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const rows = new Uint8Array((width + 1) * height);
  let [last, number] = [-1, 0];
  for (let point = 0, at = 0; point < points.length; point++) {
    // Each row begins with the number of its filter: none.
    if (point % width === 0) at++;
    if (points[point] !== last) {
      last = points[point];
      number = colors.get(last) ?? colors.size;
      colors.set(last, number);
    }
    rows[at++] = number;
  }
  if (colors.size > COLORS_MAX) return undefined;
  return joined([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", Uint8Array.from([...bytesOf(width), ...bytesOf(height), ...BY_NUMBER])),
    chunk("PLTE", palette([...colors.keys()])),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

/** Three bytes a colour; the machine reads four bytes from the last to the first. */
function palette(colors: readonly number[]): Uint8Array {
  return Uint8Array.from(
    colors.flatMap((color) => [color & 0xff, (color >>> 8) & 0xff, (color >>> 16) & 0xff]),
  );
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(type), content]);
  return joined([bytesOf(content.length), named, bytesOf(crc32(named))]);
}

/** Four bytes, the highest first. */
function bytesOf(number: number): Uint8Array {
  return Uint8Array.from([24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
