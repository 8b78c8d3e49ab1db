/**
 * Postal addresses in a text, told by their town. Only what has all of street, house number, postcode and town counts,
 * with a word for a street: a hall that was rented in Hauptstr. 12 is no address that tells where somebody lives.
 */
export function townsOfAddresses(text: string): readonly string[] {
  if (!/\d{4}|\d[A-Z]{2}\b/.test(text)) return [];
  return FORMS.flatMap((form) =>
    [...text.matchAll(form)].flatMap(({ groups: { town = "" } = {} }) => town),
  );
}

const HOUSE = String.raw`\d{1,4}(?: ?[a-z])?`;
const TOWN = String.raw`(?<town>\p{Lu}\p{L}+)`;
const BETWEEN = String.raw`[,;·\n] ?`;
/** A year is no postcode: "Marktplatz 12, 2025 Report". */
const POSTCODE = String.raw`(?:[A-Z]{1,3}[- ])?(?!(?:19|20)\d\d )\d{4,5}`;
const NAME = String.raw`[\p{L}.'’ºª -]{2,40}?`;

/** Hauptstr. 12, 10115 Berlin: the street first, as in German and Spanish. */
const GERMAN = String.raw`(?:\p{L}(?:straße|strasse|str\.|weg|allee|platz|gasse|damm|ufer)|\p{L} (?:Straße|Strasse|Str\.|Weg|Allee|Platz|Gasse|Ring|Damm|Ufer))`;
const SPANISH = String.raw`\b(?:Calle|C/|Avenida|Avda\.?|Plaza|Paseo|Camino|Carretera) ?${NAME},?`;
/** 12 rue de la Paix, 75002 Paris: the number first, as in French. */
const FRENCH = String.raw`(?:rue|avenue|av\.|boulevard|bd|place|chemin|quai|impasse|allée|cours) ${NAME}`;
const ENGLISH = String.raw`(?:\p{Lu}[\p{L}'’]+ ){1,3}(?:Street|St\.?|Road|Rd\.?|Lane|Avenue|Ave\.?|Drive|Square|Court|Terrace)`;

const FORMS: readonly RegExp[] = [
  `${GERMAN} ${HOUSE}${BETWEEN}${POSTCODE} ${TOWN}`,
  String.raw`${SPANISH} (?:n\.?º ?)?${HOUSE}(?:[,.] ?\d{1,2}[.ºª]{1,2} ?[A-Z]?)?${BETWEEN}${POSTCODE} ${TOWN}`,
  String.raw`(?<!\d)${HOUSE}(?: ?(?:bis|ter))?,? ${FRENCH}${BETWEEN}${POSTCODE} ${TOWN}`,
  String.raw`(?<!\d)${HOUSE} ${ENGLISH}${BETWEEN}${TOWN}(?:${BETWEEN}| )(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-Z]{2} \d{5})\b`,
].map((form) => new RegExp(form, "gu"));
