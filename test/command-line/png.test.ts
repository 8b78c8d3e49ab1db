import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { indexedPng } from "../../addin/command-line/png";
import { loadRasteriser } from "../../addin/command-line/rasterise";
import { crc32 } from "../../addin/file/xlsx/crc32";

const rasterise = await loadRasteriser();
if (rasterise === undefined) throw new Error("the renderer of pictures is not installed");

interface Chunk {
  readonly type: string;
  readonly content: Uint8Array;
}

/** Chunks of a PNG file; fails where a checksum is wrong. */
function chunksOf(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const named = png.subarray(at + 4, at + 8 + length);
    expect(view.getUint32(at + 8 + length)).toBe(crc32(named));
    chunks.push({
      type: new TextDecoder().decode(named.subarray(0, 4)),
      content: named.subarray(4),
    });
    at += 12 + length;
  }
  return chunks;
}

/** Red, green and blue of every point, read back. */
function pointsOf(png: Uint8Array, width: number): number[] {
  const chunks = new Map(chunksOf(png).map(({ type, content }) => [type, content]));
  const palette = chunks.get("PLTE") ?? new Uint8Array(0);
  const rows = inflateSync(chunks.get("IDAT") ?? new Uint8Array(0));
  return [...rows].flatMap((number, at) =>
    at % (width + 1) === 0 ? [] : [...palette.subarray(number * 3, number * 3 + 3)],
  );
}

test("points come back as they were", () => {
  const pixels = Uint8Array.from(
    [
      [255, 255, 255, 255],
      [29, 78, 99, 255],
      [29, 78, 99, 255],
      [0, 0, 1, 255],
      [255, 255, 255, 255],
      [0, 0, 1, 255],
    ].flat(),
  );
  const png = indexedPng({ width: 3, height: 2, pixels });
  expect(png && pointsOf(png, 3)).toEqual([...pixels].filter((_, at) => at % 4 < 3));
  expect(png && chunksOf(png).map(({ type }) => type)).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
});

test("256 colours are the most", () => {
  const pixels = (count: number) =>
    Uint8Array.from(Array.from({ length: count }, (_, at) => [at & 255, at >> 8, 7, 255]).flat());
  expect(indexedPng({ width: 256, height: 1, pixels: pixels(256) })).toBeDefined();
  expect(indexedPng({ width: 257, height: 1, pixels: pixels(257) })).toBeUndefined();
});

test("a drawing of known colours, at the width asked for", async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1" width="2" height="1"><rect width="1" height="1" fill="#1D4E63"/><rect x="1" width="1" height="1" fill="#FFFFFF"/></svg>';
  const png = await rasterise(svg, 4);
  const half = [0x1d, 0x4e, 0x63, 0x1d, 0x4e, 0x63, 255, 255, 255, 255, 255, 255];
  expect(pointsOf(png, 4)).toEqual([...half, ...half]);
});

test("letters are drawn: the fonts are there", async () => {
  const svg = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20" font-family="Arial, sans-serif"><rect width="40" height="20" fill="#fff"/><text x="1" y="15">${text}</text></svg>`;
  const [blank, letters] = [
    await rasterise(svg(""), 80),
    await rasterise(svg("8\u2212\u00e9"), 80),
  ];
  expect(new Set(pointsOf(blank, 80)).size).toBe(1);
  expect(new Set(pointsOf(letters, 80)).size).toBeGreaterThan(2);
});
