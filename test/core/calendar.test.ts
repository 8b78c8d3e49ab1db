import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMonths,
  DAY_MAX,
  dayOf1904,
  dayOfIso,
  dayOfNumber,
  dayOfParts,
  dayOfText,
  isoOfDay,
  monthsBetween,
  partsOfDay,
  weekday,
  yearOf,
} from "../../addin/core/calendar";

const FALSE_DAY = 60;
const realDay = fc.integer({ min: 1, max: DAY_MAX }).filter((day) => day !== FALSE_DAY);

/** A day that the test knows to exist. */
function on(iso: string): number {
  const day = dayOfIso(iso);
  if (day === undefined) throw new Error(`${iso} is no day.`);
  return day;
}

// Serials as Excel shows them.
test.each([
  [1, "1900-01-01"],
  [31, "1900-01-31"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [366, "1900-12-31"],
  [1462, "1904-01-01"],
  [25569, "1970-01-01"],
  [36585, "2000-02-29"],
  [44926, "2022-12-31"],
  [45291, "2023-12-31"],
  [45658, "2025-01-01"],
  [45688, "2025-01-31"],
  [73109, "2100-02-28"],
  [73110, "2100-03-01"],
  [DAY_MAX, "9999-12-31"],
])("serial %i is %s", (day, iso) => {
  expect(isoOfDay(day)).toBe(iso);
  expect(dayOfIso(iso)).toBe(day);
});

test("every day follows the one before, and reads back", () => {
  let before = partsOfDay(61);
  for (let day = 62; day <= DAY_MAX; day++) {
    const parts = partsOfDay(day);
    const isNext =
      (parts.day === before.day + 1 && parts.month === before.month) ||
      (parts.day === 1 && parts.month === before.month + 1 && parts.year === before.year) ||
      (parts.day === 1 && parts.month === 1 && parts.year === before.year + 1);
    if (!isNext || dayOfParts(parts) !== day) expect(parts).toBe(`the day after ${before}`);
    before = parts;
  }
  expect(before).toEqual({ year: 9999, month: 12, day: 31 });
});

test("agrees with the calendar of JavaScript", () => {
  fc.assert(
    fc.property(realDay, (day) => {
      const since1970 = day - 25569 + (day < FALSE_DAY ? 1 : 0);
      const iso = new Date(since1970 * 86_400_000).toISOString().slice(0, 10);
      expect(isoOfDay(day)).toBe(iso);
      expect(dayOfIso(iso)).toBe(day);
    }),
    { numRuns: 2000 },
  );
});

test("Excel's 29 February 1900 is shown, but no date reads as it", () => {
  expect(isoOfDay(FALSE_DAY)).toBe("1900-02-29");
  expect(dayOfIso("1900-02-29")).toBeUndefined();
  expect(dayOfNumber(FALSE_DAY, false)).toBeUndefined();
});

test.each([
  { year: 2025, month: 2, day: 29 },
  { year: 2100, month: 2, day: 29 },
  { year: 2025, month: 13, day: 1 },
  { year: 2025, month: 0, day: 1 },
  { year: 2025, month: 4, day: 31 },
  { year: 2025, month: 4, day: 0 },
  { year: 1899, month: 12, day: 31 },
  { year: 10000, month: 1, day: 1 },
  { year: 2025.5, month: 1, day: 1 },
  { year: Number.NaN, month: 1, day: 1 },
])("$year-$month-$day is no day", (parts) => {
  expect(dayOfParts(parts)).toBeUndefined();
});

test.each([0, -1, 1.5, DAY_MAX + 1, Number.NaN])("%d has no date", (day) => {
  expect(() => partsOfDay(day)).toThrow(RangeError);
  expect(() => weekday(day)).toThrow(RangeError);
});

test.each([
  ["2025-01-31T10:00:00", 45688],
  ["2025-01-31T23:59:59.999Z", 45688],
  ["2025-01-31T10:00+02:00", 45688],
  ["2025-01-31 10:00", 45688],
  ["2025-01-31Z", 45688],
  ["2025-01-31+01:00", 45688],
  ["2025-1-31", undefined],
  ["2025-01-31T", undefined],
  ["2025-01-31x", undefined],
  ["20250131", undefined],
  ["", undefined],
])("ISO text %j is %s", (text, day) => {
  expect(dayOfIso(text)).toBe(day);
});

describe("numbers of a workbook", () => {
  test.each([
    [45688, false, 45688],
    [45688.999988, false, 45688],
    [1, false, 1],
    [0.5, false, undefined],
    [0, false, undefined],
    [60.5, false, undefined],
    [-1, false, undefined],
    [DAY_MAX + 0.9, false, DAY_MAX],
    [DAY_MAX + 1, false, undefined],
    [Number.NaN, false, undefined],
    [Number.POSITIVE_INFINITY, false, undefined],
    [0, true, 1462],
    [44226, true, 45688],
    [60, true, 1522],
    [-0.5, true, undefined],
    [DAY_MAX, true, undefined],
  ])("%d, 1904 system %s: %s", (serial, is1904, day) => {
    expect(dayOfNumber(serial, is1904)).toBe(day);
  });

  test("1904 serials are 1462 days behind", () => {
    expect(isoOfDay(dayOf1904(44226))).toBe("2025-01-31");
  });
});

describe("months", () => {
  test.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-01-31", 3, "2025-04-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-12-15", 1, "2026-01-15"],
    ["2025-01-15", -1, "2024-12-15"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-03-31", 0, "2025-03-31"],
    ["2025-06-30", -30, "2022-12-30"],
  ])("%s and %i months is %s", (start, months, end) => {
    expect(isoOfDay(addMonths(on(start), months))).toBe(end);
  });

  test("the calendar ends", () => {
    expect(() => addMonths(DAY_MAX, 1)).toThrow(RangeError);
    expect(() => addMonths(1, -1)).toThrow(RangeError);
  });

  test.each([
    ["2025-01-31", "2025-02-28", 1],
    ["2025-01-31", "2025-02-27", 0],
    ["2025-01-15", "2025-01-15", 0],
    ["2025-01-15", "2026-01-14", 11],
    ["2025-01-15", "2026-01-15", 12],
    ["2026-01-15", "2025-01-15", -12],
    ["2025-02-01", "2025-01-15", 0],
    ["9999-12-31", "9999-12-31", 0],
  ])("from %s to %s are %i", (from, to, months) => {
    expect(monthsBetween(on(from), on(to))).toBe(months);
  });

  test("months added are months between", () => {
    const day = fc.integer({ min: on("1950-01-01"), max: on("2100-12-31") });
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 500 }), (start, months) => {
        expect(monthsBetween(start, addMonths(start, months))).toBe(months);
      }),
    );
  });
});

test("days of the week run from Monday, 1, to Sunday, 7", () => {
  expect(weekday(61)).toBe(4);
  expect(weekday(on("2025-01-06"))).toBe(1);
  expect(weekday(on("2025-01-05"))).toBe(7);
  fc.assert(
    fc.property(fc.integer({ min: 61, max: DAY_MAX }), (day) => {
      const inJavaScript = new Date((day - 25569) * 86_400_000).getUTCDay();
      expect(weekday(day) % 7).toBe(inJavaScript);
    }),
  );
});

test("the year of a day", () => {
  expect(yearOf(on("2025-12-31"))).toBe(2025);
  expect(yearOf(on("2026-01-01"))).toBe(2026);
});

describe("dates as people write them", () => {
  const read = (text: string, context = {}) => {
    const day = dayOfText(text, context);
    return day === undefined ? "none" : isoOfDay(day);
  };

  test.each([
    ["2025-12-31", "2025-12-31"],
    ["31.12.2025", "2025-12-31"],
    ["1.2.2025", "2025-02-01"],
    ["01. 02. 2025", "2025-02-01"],
    ["31/12/2025", "2025-12-31"],
    ["12/31/2025", "2025-12-31"],
    ["12/12/2025", "2025-12-12"],
    ["31-12-2025", "2025-12-31"],
    ["31. Dezember 2025", "2025-12-31"],
    ["1. März 2025", "2025-03-01"],
    ["1. Ma\u0308rz 2025", "2025-03-01"],
    ["December 31, 2025", "2025-12-31"],
    ["31 December 2025", "2025-12-31"],
    ["1st May 2025", "2025-05-01"],
    ["1er août 2025", "2025-08-01"],
    ["14 juil. 2025", "2025-07-14"],
    ["2 févr. 2025", "2025-02-02"],
    ["31 décembre 2025", "2025-12-31"],
    ["1 de octubre de 2025", "2025-10-01"],
    ["1.º de mayo del 2025", "2025-05-01"],
    ["31-DIC-2025", "2025-12-31"],
    ["3/4/2025", "none"],
    ["3-4-2025", "none"],
    ["01. Okt", "none"],
    ["31.12.", "none"],
    ["31.12.25", "none"],
    ["31.11.2025", "none"],
    ["29.02.2025", "none"],
    ["31/12-2025", "none"],
    ["Oktober 2025", "none"],
    ["1. Foo 2025", "none"],
    ["1. constructor 2025", "none"],
    ["45688", "none"],
    ["", "none"],
  ])("%j is %s", (text, iso) => {
    expect(read(text)).toBe(iso);
  });

  test.each([
    ["3/4/2025", "de", "2025-04-03"],
    ["3/4/2025", "fr", "2025-04-03"],
    ["3/4/2025", "es-MX", "2025-04-03"],
    ["3/4/2025", "en-GB", "2025-04-03"],
    ["3/4/2025", "en-US", "2025-03-04"],
    ["3/4/2025", "en", "none"],
    ["31/12/2025", "en-US", "none"],
    ["12/31/2025", "de", "none"],
    ["3.4.2025", "en-US", "2025-04-03"],
  ])("%j in %s is %s", (text, language, iso) => {
    expect(read(text, { language })).toBe(iso);
  });

  test.each([
    ["01. Okt", "2025-10-01"],
    ["01. Okt.", "2025-10-01"],
    ["1 oct", "2025-10-01"],
    ["31.12.", "2025-12-31"],
    ["31.12", "2025-12-31"],
    ["31.12.25", "2025-12-31"],
    ["31.12.98", "1998-12-31"],
    ["1. Feb 24", "2024-02-01"],
    ["30. Feb", "none"],
    ["31.12.2024", "2024-12-31"],
  ])("%j of a book of 2025 is %s", (text, iso) => {
    expect(read(text, { language: "de", year: 2025 })).toBe(iso);
  });

  const months = {
    en: "January February March April May June July August September October November December",
    de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "en, short": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "de, short": "Jan. Feb. Mär Apr. Mai Jun. Jul. Aug. Sep. Okt. Nov. Dez.",
    "es, short": "ene feb mar abr may jun jul ago sept oct nov dic",
    "fr, short": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
  };
  test.each(Object.entries(months))("months in %s", (_, names) => {
    const found = names.split(" ").map((name) => read(`7 ${name} 2025`).slice(5, 7));
    expect(found.join(" ")).toBe("01 02 03 04 05 06 07 08 09 10 11 12");
  });
});
