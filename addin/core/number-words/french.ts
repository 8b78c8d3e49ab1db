const SMALL =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split(
    " ",
  );
const TENS = "vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt".split(
  " ",
);
const POWERS = ["million", "milliard", "billion", "billiard"];

/** Up to 99: soixante et onze, quatre-vingts, quatre-vingt-onze. */
function tens(number: number): string {
  if (number < 20) return SMALL[number];
  const ten = Math.floor(number / 10);
  const hasTeens = ten === 7 || ten === 9;
  const rest = hasTeens ? number - (ten - 1) * 10 : number % 10;
  const name = TENS[ten - 2];
  if (rest === 0) return ten === 8 ? `${name}s` : name;
  const isJoined = ten < 8 && (rest === 1 || rest === 11);
  return isJoined ? `${name} et ${SMALL[rest]}` : `${name}-${SMALL[rest]}`;
}

/** One part of up to 999; two hundreds are cents only at its end. */
function hundreds(number: number): string {
  const [above, rest] = [Math.floor(number / 100), number % 100];
  if (above === 0) return tens(rest);
  const name = above === 1 ? "cent" : `${SMALL[above]} cent`;
  if (rest > 0) return `${name} ${tens(rest)}`;
  return above === 1 ? name : `${name}s`;
}

/** Up to 999 999; before mille, cents and vingts lose their s. */
function thousands(number: number): string {
  const [above, rest] = [Math.floor(number / 1000), number % 1000];
  if (above === 0) return hundreds(rest);
  const count = above === 1 ? "" : `${hundreds(above).replace(/(cent|vingt)s$/, "$1")} `;
  return `${count}mille${rest === 0 ? "" : ` ${hundreds(rest)}`}`;
}

/** A whole number from 0 to 2^53 in French words, long scale: douze mille trois cent quarante-cinq. */
export function frenchWords(number: number): string {
  const parts: string[] = [];
  for (
    let rest = Math.floor(number / 1e6), power = 0;
    rest > 0;
    rest = Math.floor(rest / 1000), power++
  ) {
    const count = rest % 1000;
    if (count > 0) parts.unshift(`${hundreds(count)} ${POWERS[power]}${count > 1 ? "s" : ""}`);
  }
  const last = number % 1e6;
  return [...parts, ...(last > 0 || parts.length === 0 ? [thousands(last)] : [])].join(" ");
}
