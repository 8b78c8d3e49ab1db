import { expect, test } from "vitest";
import { rowHeight } from "../../addin/layout/row-height";

// A column of 64 digits is 64 x 7 + 5 pixels wide in Excel: 339.75 points, five of them at the sides.
const WIDTH = 64;
const SIZE = 9;
const heightOf = (text: string) => rowHeight([{ text, size: SIZE, width: WIDTH }]);

test.each([
  ["one line", "promised 240.00 EUR", 1],
  ["a line of 329 points", `${"nnnnnnnn ".repeat(7)}nnnnnn`, 1],
  ["a line of 352 points, which Excel breaks", `${"nnnnnnnn ".repeat(8)}nn`, 2],
  [
    "a finding of 82 letters",
    "AF-07, 2022: promised 240.00 EUR, received 0.00 EUR, not yet received 240.00 EUR.",
    2,
  ],
  ["breaks of its own", "one\ntwo\nthree", 3],
  ["a word longer than the column", "n".repeat(130), 2],
])("%s", (_, text, lines) => {
  expect(heightOf(text)).toBeCloseTo(lines * SIZE * 1.3 + 3, 6);
});
