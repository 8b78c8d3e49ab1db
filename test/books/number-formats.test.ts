import { expect, test } from "vitest";
import { formatFault } from "../../addin/books/number-formats";
import { BUILT_IN_FORMATS } from "../../addin/file/xlsx/number-formats";

const ACCOUNTING = '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-';

test.each([
  "#,##0.00",
  '#,##0.00 "EUR"',
  "[$€-407] #,##0.00",
  "#,##0.00;[Red]-#,##0.00",
  "#,##0.00;[Red]#,##0.00",
  "#,##0.00_);(#,##0.00)",
  "#,##0.00;-#,##0.00;",
  '0.00;-0.00;"-"',
  ACCOUNTING,
  '[>=1000]#,##0.00;0.00" small"',
  '#,##0.00" Soll";#,##0.00" Haben"',
  "#\\.##0.00",
  "0.00E+00",
  "# ?/?",
  "yyyy-mm-dd;;",
  '0.00" m2"',
  "@",
])("%s shows numbers as they are", (format) => {
  const values = format.startsWith("yyyy") ? [45_000, 0] : [12.5, -12.5, 0];
  expect(values.map((value) => formatFault(format, value))).toEqual(values.map(() => undefined));
});

test("Excel's own formats show numbers as they are, but for per cent", () => {
  const faulty = [...BUILT_IN_FORMATS].filter(([, format]) =>
    [12.5, -12.5, 0].some((value) => formatFault(format, value) !== undefined),
  );
  expect(faulty.map(([id]) => id)).toEqual([9, 10]);
});

test.each([
  [";;;", 5, "hidden"],
  [";;;", -5, "hidden"],
  ["0.00;;0", -5, "hidden"],
  ["0.00;;0", 5, undefined],
  ['""', 5, "hidden"],
  ['"paid"', 5, "words"],
  ['"100.00"', 5, "fixed"],
  ["\\1\\0", 5, "fixed"],
  ['0.00;-0.00;"100.00"', 0, "fixed"],
  ['0.00;-0.00;"0.00"', 0, undefined],
  ['"1"0.00', 5, "beside"],
  ['0"000"', 5, "beside"],
  ["#,##0,", 5, "scaled"],
  ['#,##0.0,," m"', 5, "scaled"],
  ["0.00%", 5, "scaled"],
  ['0"."00', 1234, "scaled"],
  ["-0.00", 5, "sign"],
  ["0.00;0.00", -5, "sign"],
  ["0.00;0.00", 5, undefined],
  ['[>=100]"100.00";0.00', 100, "fixed"],
  ['[>=100]"100.00";0.00', 99.99, undefined],
])("%s of %d: %s", (format, value, fault) => {
  expect(formatFault(format, value)).toBe(fault);
});
