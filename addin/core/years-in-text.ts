/** A year that stands by itself or in a day; one within a name such as WC-2025 is a part of the name. */
const YEAR = /(?<![\p{L}\p{N}_/-])((?:19|20)\d{2})(?![\p{L}\p{N}_/]|-\p{L}|-\d{3})/gu;

/** Years that a heading names, from 1900 to 2099, in their order. */
export function yearsIn(text: string): readonly number[] {
  return [...text.matchAll(YEAR)].map(([, year]) => Number(year));
}
