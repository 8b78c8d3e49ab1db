const SMALL =
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split(
    " ",
  );
const TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(" ");
const POWERS = ["Million", "Milliarde", "Billion", "Billiarde"];

/** One part of up to 999 as it stands before another word: einundzwanzig, but ein and not eins. */
function hundreds(number: number): string {
  const rest = number % 100;
  const ten = TENS[Math.floor(rest / 10) - 2];
  const small = rest < 20 ? SMALL[rest] : rest % 10 === 0 ? ten : `${SMALL[rest % 10]}und${ten}`;
  if (number < 100) return small;
  return `${SMALL[Math.floor(number / 100)]}hundert${rest === 0 ? "" : small}`;
}

/** Up to 999 999, one word; a one at its end is eins. */
function thousands(number: number): string {
  const [above, rest] = [Math.floor(number / 1000), number % 1000];
  const end = rest % 100 === 1 ? `${hundreds(rest)}s` : hundreds(rest);
  if (above === 0) return end;
  return `${hundreds(above)}tausend${rest === 0 ? "" : end}`;
}

/** A whole number from 0 to 2^53 in German words: zwölftausenddreihundertfünfundvierzig. */
export function germanWords(number: number): string {
  const parts: string[] = [];
  for (
    let rest = Math.floor(number / 1e6), power = 0;
    rest > 0;
    rest = Math.floor(rest / 1000), power++
  ) {
    const count = rest % 1000;
    const plural = POWERS[power].endsWith("e") ? "n" : "en";
    if (count === 1) parts.unshift(`eine ${POWERS[power]}`);
    else if (count > 1) parts.unshift(`${feminine(count)} ${POWERS[power]}${plural}`);
  }
  const last = number % 1e6;
  return [...parts, ...(last > 0 || parts.length === 0 ? [thousands(last)] : [])].join(" ");
}

/** Before Million, which is feminine: hunderteine Millionen. */
function feminine(count: number): string {
  return count % 100 === 1 ? `${hundreds(count)}e` : hundreds(count);
}
