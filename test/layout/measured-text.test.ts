import fc from "fast-check";
import { expect, test } from "vitest";
import { lineCount, measuredText } from "../../addin/layout/measured-text";
import { cutLines, textWidth, wordWidth } from "../../addin/layout/text-width";

const text = fc.string({
  unit: fc.constantFrom(..."aiWm1209-/ \n\t\u200b\u00a0\u00e9\u0416\u4e2d", "\u{1f600}"),
});

test("a text has as many lines as it is cut into", () => {
  fc.assert(
    fc.property(text, fc.double({ min: 0, max: 12, noNaN: true }), (words, width) => {
      expect(lineCount(measuredText(words), width)).toBe(cutLines(words, width).length);
    }),
  );
});

test("a text fits on one line to the very end of it", () => {
  fc.assert(
    fc.property(text, (words) => {
      const [line] = measuredText(words);
      expect(lineCount([line], line.width)).toBe(1);
      expect(cutLines(words.split("\n")[0], line.width)).toHaveLength(1);
    }),
  );
});

test("the widest piece is that between the places where a line may break", () => {
  fc.assert(
    fc.property(text, (words) => {
      const pieces = words.split(/[ \n\t\u200b]|(?<=[-/])(?![0-9])/);
      expect(wordWidth(words)).toBe(Math.max(0, ...pieces.map(textWidth)));
    }),
  );
});

test("a text is as wide as its letters", () => {
  fc.assert(
    fc.property(text, (words) => {
      const widths = Array.from(words, textWidth);
      expect(textWidth(words)).toBe(widths.reduce((sum, width) => sum + width, 0));
    }),
  );
});

test.each([
  ["", 1],
  ["one", 1],
  ["one two", 2],
  ["one\ntwo", 2],
  ["one\n\ntwo", 3],
])("%j on a narrow line: %i", (words, count) => {
  expect(lineCount(measuredText(words), 2)).toBe(count);
});
