import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";
import { describe, expect, test } from "vitest";
import { readFace } from "../../addin/command-line/glyphs";
import { withOutlines } from "../../addin/command-line/lettering";
import { penFor } from "../../addin/file/charts/pen";

const { resolve } = createRequire(import.meta.url);
const files = ["DejaVuSans", "DejaVuSans-Bold"].map((name) =>
  resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`),
);
const [usual, bold] = files.map((file) => readFace(readFileSync(file)));
const pen = penFor({ direction: "ltr", language: "en" });

/** Letters of the four languages and their neighbours, with those made of two parts, and every sign of a report. */
const LETTERS = [
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  ..."!\"#$%&'()*+,-./:;<=>?@[]^_{|}~\u00a7\u00b0\u00b7\u00bf\u00a1\u00ab\u00bb\u20ac\u00a3\u20b9\u2010\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2212\u2265\u2713",
  ..."\u00c4\u00d6\u00dc\u00e4\u00f6\u00fc\u00df\u00c9\u00e9\u00e8\u00ea\u00e7\u00f1\u00e5\u0159\u0161\u0142\u0131\u0151\u021b\u01d5\u1ea4",
  ..."\u0391\u0392\u03a9\u03b1\u03b2\u03c9\u03cc\u0416\u042f\u0436\u044f\u0457\u1f60",
];
const STEP = 24;
const ACROSS = 16;

/** Every letter in a square of its own. */
function alphabet(isBold: boolean): string {
  const letters = LETTERS.map((letter, index) =>
    pen.text(letter, {
      x: (index % ACROSS) * STEP + 4,
      y: (Math.floor(index / ACROSS) + 0.75) * STEP,
      anchor: "start",
      size: 16,
      isBold,
    }),
  );
  return framed(letters.join(""));
}

function framed(marks: string): string {
  const height = Math.ceil(LETTERS.length / ACROSS) * STEP;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${STEP * ACROSS}" height="${height}" font-family="DejaVu Sans"><rect width="100%" height="100%" fill="#FFFFFF"/>${marks}</svg>`;
}

async function drawn(svg: string, fontFiles: string[]): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: "DejaVu Sans" },
    fitTo: { mode: "width", value: STEP * ACROSS * 2 },
  });
  return image.pixels;
}

/** The most that a point of one picture differs from that of another, of 255. */
function difference(one: Uint8Array, other: Uint8Array): number {
  expect(one.length).toBe(other.length);
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - other[at])), 0);
}

describe.each([
  ["usual", false],
  ["bold", true],
])("%s letters", (_, isBold) => {
  test("look as those of the font do", async () => {
    const outlined = withOutlines(alphabet(isBold), { usual, bold });
    expect(outlined).not.toContain("<text");
    const [ours, theirs] = [await drawn(outlined, []), await drawn(alphabet(isBold), files)];
    expect(difference(ours, theirs)).toBeLessThanOrEqual(8);
    // That they are there at all.
    expect(difference(ours, await drawn(framed(""), []))).toBeGreaterThan(150);
  });

  test.each(["start", "middle", "end"] as const)(
    "stand at the %s as they would",
    async (anchor) => {
      // Figures are not drawn nearer to each other than they are wide.
      const svg = framed(pen.text("  2 170 & 49  ", { x: 190, y: 40, anchor, size: 16, isBold }));
      const [ours, theirs] = [
        await drawn(withOutlines(svg, { usual, bold }), []),
        await drawn(svg, files),
      ];
      expect(difference(ours, theirs)).toBeLessThanOrEqual(8);
    },
  );
});

test.each([
  ["joined letters", "\u0645\u0631\u062d\u0628\u0627"],
  ["a mark over the letter before", "e\u0301"],
  ["a letter that the font lacks", "\u4e2d"],
  ["marks of direction", "\u200e12"],
  ["a picture of two halves", "\u{1f600}"],
])("%s stay text, the others do not", (_, text) => {
  const at = { x: 1, y: 20, anchor: "start" } as const;
  const outlined = withOutlines(framed(pen.text(text, at) + pen.text("A", at)), { usual, bold });
  expect(outlined.match(/<text[^>]*>[^<]*/g)?.map((each) => each.replace(/.*>/, ""))).toEqual([
    text,
  ]);
});

test("a font without outlines of its own kind is refused by name", () => {
  expect(() => readFace(new Uint8Array(64))).toThrow("the font has no table head");
});
