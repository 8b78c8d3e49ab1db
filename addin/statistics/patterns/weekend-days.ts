import { ArgumentError } from "../../core/faults";

/** Monday is 1, Sunday 7. */
export const WEEKDAY_NAMES = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

const SATURDAY_SUNDAY: readonly number[] = [6, 7];

/**
 * Countries by ISO 3166 whose days of rest are not Saturday and Sunday (Unicode CLDR, supplemental weekData, release 44;
 * for Bangladesh, Brunei, Djibouti, Maldives, Nepal and Palestine, which CLDR lacks, the public service's own days of rest).
 * Some countries differ by region or trade (Malaysia, Lebanon): name the days themselves there.
 */
const OTHER_WEEKENDS: readonly (readonly [days: readonly number[], countries: string])[] = [
  [[5, 6], "BD BH DJ DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE"],
  [[4, 5], "AF"],
  [[5], "IR"],
  [[5, 7], "BN"],
  [[6], "NP"],
  [[7], "IN UG"],
];

const COUNTRIES = new Set(
  (
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ " +
    "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT " +
    "JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ " +
    "OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ " +
    "UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW XK"
  ).split(" "),
);

/** Days of rest of a country of ISO 3166 (EG), or days by their English names ("Friday, Saturday"); Monday is 1. */
export function weekendDays(country: string): readonly number[] {
  const code = country.trim().toUpperCase();
  if (COUNTRIES.has(code))
    return (
      OTHER_WEEKENDS.find(([, codes]) => codes.split(" ").includes(code))?.[0] ?? SATURDAY_SUNDAY
    );
  const names = WEEKDAY_NAMES.map((name) => name.toLowerCase());
  const days = country.split(/[,;]/).map((name) => names.indexOf(name.trim().toLowerCase()) + 1);
  if (days.every((day) => day > 0)) return days.sort((a, b) => a - b);
  throw new ArgumentError(
    `country is ${country}; it must be a code of two letters such as EG, or days such as "Friday, Saturday"`,
  );
}
