/** Month names in English, German, Spanish and French: small letters, without accents. */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ["january", "jan", "januar", "janner", "enero", "ene", "janvier", "janv"],
  ["february", "feb", "februar", "febrero", "fevrier", "fevr", "fev"],
  ["march", "mar", "marz", "maerz", "mrz", "marzo", "mars"],
  ["april", "apr", "abril", "abr", "avril", "avr"],
  ["may", "mai", "mayo"],
  ["june", "jun", "juni", "junio", "juin"],
  ["july", "jul", "juli", "julio", "juillet", "juil"],
  ["august", "aug", "agosto", "ago", "aout"],
  ["september", "sep", "sept", "septiembre", "setiembre", "set", "septembre"],
  ["october", "oct", "oktober", "okt", "octubre", "octobre"],
  ["november", "nov", "noviembre", "novembre"],
  ["december", "dec", "dezember", "dez", "diciembre", "dic", "decembre"],
];

const MONTH_BY_NAME: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.map((name) => [name, index + 1])),
);

/**
 * Month 1 to 12 of its name or abbreviation, or undefined. No name stands for two months in two of these languages,
 * so a name needs no language.
 */
export function monthOfName(name: string): number | undefined {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/\.$/, "");
  return MONTH_BY_NAME.get(plain);
}
