const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const POWERS = ["", "thousand", "million", "billion", "trillion", "quadrillion"];

/** One part of up to 999. */
function hundreds(number: number): string {
  const rest = number % 100;
  const small =
    rest < 20
      ? SMALL[rest]
      : TENS[Math.floor(rest / 10) - 2] + (rest % 10 === 0 ? "" : `-${SMALL[rest % 10]}`);
  if (number < 100) return small;
  const hundred = `${SMALL[Math.floor(number / 100)]} hundred`;
  return rest === 0 ? hundred : `${hundred} ${small}`;
}

/** A whole number from 0 to 2^53 in English words, short scale: twelve thousand three hundred forty-five. */
export function englishWords(number: number): string {
  if (number < 1000) return hundreds(number);
  const parts: string[] = [];
  for (let rest = number, power = 0; rest > 0; rest = Math.floor(rest / 1000), power++)
    if (rest % 1000 !== 0) parts.unshift(`${hundreds(rest % 1000)} ${POWERS[power]}`.trim());
  return parts.join(" ");
}
