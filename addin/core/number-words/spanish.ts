const SMALL =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );
const TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ");
const HUNDREDS =
  "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(
    " ",
  );
const POWERS = ["millón", "billón"];

/** Up to 999: treinta y uno, cien, ciento uno. */
function hundreds(number: number): string {
  const rest = number % 100;
  const small =
    rest < 30
      ? SMALL[rest]
      : TENS[Math.floor(rest / 10) - 3] + (rest % 10 === 0 ? "" : ` y ${SMALL[rest % 10]}`);
  if (number < 100) return small;
  if (number === 100) return "cien";
  const above = HUNDREDS[Math.floor(number / 100) - 1];
  return rest === 0 ? above : `${above} ${small}`;
}

/** Up to 999 999. */
function thousands(number: number): string {
  const [above, rest] = [Math.floor(number / 1000), number % 1000];
  if (above === 0) return hundreds(rest);
  const count = above === 1 ? "" : `${shortened(hundreds(above))} `;
  return `${count}mil${rest === 0 ? "" : ` ${hundreds(rest)}`}`;
}

/** Before mil and millones: veintiún, treinta y un. */
const shortened = (words: string): string =>
  words.replace(/veintiuno$/, "veintiún").replace(/\buno$/, "un");

/** A whole number from 0 to 2^53 in Spanish words, long scale: doce mil trescientos cuarenta y cinco. */
export function spanishWords(number: number): string {
  const parts: string[] = [];
  for (
    let rest = Math.floor(number / 1e6), power = 0;
    rest > 0;
    rest = Math.floor(rest / 1e6), power++
  ) {
    const count = rest % 1e6;
    if (count === 1) parts.unshift(`un ${POWERS[power]}`);
    else if (count > 1)
      parts.unshift(`${shortened(thousands(count))} ${POWERS[power].replace("ón", "ones")}`);
  }
  const last = number % 1e6;
  return [...parts, ...(last > 0 || parts.length === 0 ? [thousands(last)] : [])].join(" ");
}
