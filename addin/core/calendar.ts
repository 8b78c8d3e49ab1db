import { monthOfName } from "./month-names";

// Days are Excel's serials of the 1900 system: 1 is 1900-01-01, 61 is 1900-03-01. Serial 60 is a 29 February 1900
// that Excel has and the calendar has not: it can be shown, but no date reads as it.

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 9999-12-31, Excel's last day. */
export const DAY_MAX = 2_958_465;

const FALSE_DAY = 60;
/** Serial of 1904-01-01, which is 0 in the 1904 system. */
const DAY_1904 = 1462;
/** Days from 0000-03-01 of the Gregorian calendar to the day before serial 1 as counted from 61 on. */
const DAYS_BEFORE = 693_899;
const DAYS_PER_ERA = 146_097;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Day of a year from 1900 to 9999, a month from 1 and a day of the month, or undefined when there is no such day. */
export function dayOfParts({ year, month, day }: DateParts): number | undefined {
  if (!(Number.isInteger(year) && year >= 1900 && year <= 9999)) return undefined;
  if (!(Number.isInteger(month) && month >= 1 && month <= 12)) return undefined;
  if (!(Number.isInteger(day) && day >= 1 && day <= monthLength(year, month))) return undefined;
  // Years that begin in March put the leap day last.
  const marchYear = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const serial = marchYear * 365 + leapDays + dayOfYear - DAYS_BEFORE;
  return serial > FALSE_DAY ? serial : serial - 1;
}

/** Year, month and day of the month. A number that is no day of Excel is a fault of the program. */
export function partsOfDay(day: number): DateParts {
  guardDay(day);
  if (day === FALSE_DAY) return { year: 1900, month: 2, day: 29 };
  const days = (day > FALSE_DAY ? day : day + 1) + DAYS_BEFORE;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days % DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** ISO text of a day: 2025-01-31. */
export function isoOfDay(day: number): string {
  const parts = partsOfDay(day);
  return `${parts.year}-${twoDigits(parts.month)}-${twoDigits(parts.day)}`;
}

/** Day of ISO text, or undefined when it is none. A time of day behind it is left out, with its zone. */
export function dayOfIso(text: string): number | undefined {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text,
    ) ?? /^(\d{4})-(\d{2})-(\d{2})(?:Z|[+-]\d{2}:\d{2})$/.exec(text);
  if (!match) return undefined;
  return dayOfParts({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** Day of a serial of the 1904 system, in which 0 is 1904-01-01. */
export function dayOf1904(serial: number): number {
  return serial + DAY_1904;
}

/** Day of a number as a workbook stores it, its time of day dropped; undefined when it is no day of that workbook. */
export function dayOfNumber(serial: number, is1904: boolean): number | undefined {
  if (!(serial >= 0)) return undefined;
  const whole = Math.floor(serial);
  const day = is1904 ? dayOf1904(whole) : whole;
  return day < 1 || day === FALSE_DAY || day > DAY_MAX ? undefined : day;
}

/** Calendar year of a day. */
export function yearOf(day: number): number {
  return partsOfDay(day).year;
}

/** The same day some months later (earlier when negative), or the last of that month when it is shorter. */
export function addMonths(day: number, months: number): number {
  const parts = partsOfDay(day);
  const index = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (((index % 12) + 12) % 12) + 1;
  const moved = dayOfParts({ year, month, day: Math.min(parts.day, monthLength(year, month)) });
  if (moved === undefined)
    throw new RangeError(`${months} months from ${isoOfDay(day)} is no day.`);
  return moved;
}

/** Whole months from one day to another, negative when `to` is earlier: 31 January to 28 February 2025 is one. */
export function monthsBetween(from: number, to: number): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const start = partsOfDay(from);
  const end = partsOfDay(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return months > 0 && addMonths(from, months) > to ? months - 1 : months;
}

/** Day of the week, 1 is Monday and 7 Sunday. Correct from 1900-03-01 on; before, Excel itself is one day off. */
export function weekday(day: number): number {
  guardDay(day);
  return ((day + 5) % 7) + 1;
}

/** What is known besides the text of a date. */
export interface DateContext {
  /** BCP 47; settles whether 3/4/2025 is in April (en-GB, de, fr, es) or in March (en-US). Plain "en" does not. */
  readonly language?: string;
  /** The year of dates written without one ("01. Okt"), and the century of years of two figures. */
  readonly year?: number;
}

/**
 * Day of a date as people write it, or undefined when it is none or could be two: 2025-12-31, 31.12.2025, 31/12/2025,
 * 31. Dezember 2025, December 31, 2025, and with a year given 31.12., 01. Okt and 31.12.25.
 */
export function dayOfText(text: string, context: DateContext = {}): number | undefined {
  const plain = text
    .normalize("NFC")
    .replace(/[\s\p{Zs}]+/gu, " ")
    .trim();
  return (
    dayOfIso(plain) ??
    dayOfDots(plain, context) ??
    dayOfSlashes(plain, context) ??
    dayOfWords(plain, context)
  );
}

function dayOfDots(text: string, context: DateContext): number | undefined {
  const match = /^(\d{1,2})\. ?(\d{1,2})(?:\.|\. ?(\d{4}|\d{2}))?$/.exec(text);
  if (!match) return undefined;
  return dayIfYear(yearOfText(match[3], context), Number(match[2]), Number(match[1]));
}

function dayOfSlashes(text: string, context: DateContext): number | undefined {
  const match = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!match) return undefined;
  const year = yearOfText(match[4], context);
  const [first, second] = [Number(match[1]), Number(match[3])];
  const dayFirst = dayIfYear(year, second, first);
  const monthFirst = dayIfYear(year, first, second);
  const order = partOrder(context.language);
  if (order === "day-first") return dayFirst;
  if (order === "month-first") return monthFirst;
  if (dayFirst === undefined || dayFirst === monthFirst) return monthFirst;
  return monthFirst === undefined ? dayFirst : undefined;
}

function dayOfWords(text: string, context: DateContext): number | undefined {
  const dayFirst =
    /^(\d{1,2})(?:\.?[º°]|\.|st|nd|rd|th|er)?[ -]?(?:de )?(\p{L}+\.?)(?:,?[ -](?:del? )?(\d{4}|\d{2}))?$/iu.exec(
      text,
    );
  const monthFirst = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/iu.exec(text);
  const [name, day, year] = dayFirst
    ? [dayFirst[2], dayFirst[1], dayFirst[3]]
    : [monthFirst?.[1] ?? "", monthFirst?.[2], monthFirst?.[3]];
  const month = monthOfName(name);
  if (month === undefined) return undefined;
  return dayIfYear(yearOfText(year, context), month, Number(day));
}

function dayIfYear(year: number | undefined, month: number, day: number): number | undefined {
  return year === undefined ? undefined : dayOfParts({ year, month, day });
}

/** Year of its figures: none is the given year, two mean the year nearest to the given one that ends in them. */
function yearOfText(figures: string | undefined, { year }: DateContext): number | undefined {
  if (figures === undefined) return year;
  if (figures.length === 4) return Number(figures);
  if (year === undefined) return undefined;
  const behind = (((year - Number(figures)) % 100) + 100) % 100;
  return behind <= 50 ? year - behind : year - behind + 100;
}

const DAY_FIRST_LANGUAGES: ReadonlySet<string> = new Set(
  "de es fr it pt nl pl ro ru uk tr el id vi cs sk hr sl da nb no fi bg ca".split(" "),
);
const DAY_FIRST_ENGLISH = /^en-(GB|AU|NZ|IE|IN|MT|KE|NG|SG)\b/i;

function partOrder(language = ""): "day-first" | "month-first" | undefined {
  if (/^en-US\b/i.test(language)) return "month-first";
  if (DAY_FIRST_ENGLISH.test(language)) return "day-first";
  const [name] = language.toLowerCase().split("-");
  return DAY_FIRST_LANGUAGES.has(name) ? "day-first" : undefined;
}

function monthLength(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : MONTH_LENGTHS[month - 1];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function guardDay(day: number): void {
  if (!(Number.isInteger(day) && day >= 1 && day <= DAY_MAX))
    throw new RangeError(`${day} is no day from 1900-01-01 to 9999-12-31.`);
}
