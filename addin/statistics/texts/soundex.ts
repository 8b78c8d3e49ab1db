/** Code figure of each letter from A to Z; 0 for vowels and Y, - for H and W, which do not part equal figures. */
const FIGURES = "01230120022455012623010202".split("");
for (const silent of ["H", "W"]) FIGURES[silent.charCodeAt(0) - 65] = "-";

/**
 * Soundex code of a word: its first letter and three figures (American Soundex by the rules of the National Archives:
 * equal figures side by side, also with H or W between them, count once). Accents and all but A to Z are left out;
 * a word without letters has no code, "".
 */
export function soundex({ word }: { readonly word: string }): { code: string } {
  const plain = word
    .normalize("NFD")
    .replace(/ß/g, "ss")
    .toUpperCase()
    .replace(/[^A-Z]/g, "");
  if (plain === "") return { code: "" };
  let code = plain[0];
  let last = figureOf(plain[0]);
  for (const letter of plain.slice(1)) {
    const figure = figureOf(letter);
    if (figure === "-") continue;
    if (figure !== "0" && figure !== last) code += figure;
    last = figure;
  }
  return { code: code.slice(0, 4).padEnd(4, "0") };
}

function figureOf(letter: string): string {
  return FIGURES[letter.charCodeAt(0) - 65];
}
