/** Languages whose decimals follow a comma, and regions of them where they follow a point. */
const COMMA_LANGUAGES: ReadonlySet<string> = new Set(
  "bg ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi".split(
    " ",
  ),
);
const POINT_LANGUAGES: ReadonlySet<string> = new Set(
  "en ga he hi ja ko mt sw ta th ur zh".split(" "),
);
/** Spanish of the countries that write 1,234.56, and money in Switzerland and Liechtenstein. */
const POINT_REGIONS = /^(es-(419|CU|DO|GT|HN|MX|NI|PA|PE|PR|SV|US)|(de|it)-(CH|LI))\b/i;
/** Regions where both are in use. */
const OPEN_REGIONS = /^(en-ZA|fr-CH)\b/i;

/** Sign before the decimals in a language (BCP 47), or undefined when the language does not settle it. */
export function decimalSign(language = ""): "." | "," | undefined {
  if (OPEN_REGIONS.test(language)) return undefined;
  if (POINT_REGIONS.test(language)) return ".";
  const [name] = language.toLowerCase().split("-");
  if (POINT_LANGUAGES.has(name)) return ".";
  return COMMA_LANGUAGES.has(name) ? "," : undefined;
}
