import { expect, test } from "vitest";
import { grossAmount } from "../../addin/books/gross-amount";

test.each<[string, number, number | undefined]>([
  ["Gift 100 less 5", 9_500, 10_000],
  ["Gift less 5.00 fee", 9_500, 10_000],
  ["Spende 100,00 abzüglich Gebühr", 9_500, 10_000],
  // Twenty of a hundred could be a fee; more is none.
  ["Gift less 20", 8_000, 10_000],
  ["Gift less 20.01", 8_000, undefined],
  ["Gift less fee", 9_500, undefined],
  ["Gift 2024 less fee", 9_500, undefined],
  ["Gift 100 or 97 less fee", 9_500, undefined],
  ["Gift 95 less fee", 9_500, undefined],
])("%s, net %i", (text, net, gross) => {
  expect(grossAmount(text, net, 2)?.gross).toBe(gross);
});
