import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../fixes";

const books = (...rows: string[]): string =>
  [
    "Ledger\nNo | Date | Account | Currency | In | Out\n1 | 2025-01-31 | A | EUR | 1 |",
    "Settings\nKey | Value\nbody | ICC",
    `Periods\nPeriod | Body | From | To | Status\n${rows.join("\n")}`,
  ].join("\n\n");

test.each([
  [
    "day on day, in any order, each body for itself, a blank body is the reporting one",
    [
      "2 | ICC | 2014-04-02 | 2017-11-05 | sealed",
      "1 | | 2010-10-07 | 2014-04-01 | sealed",
      "1 | CCC | 2013-01-01 | 2015-12-31 |",
    ],
    [],
  ],
  [
    "a day twice",
    ["1 | | 2010-10-07 | 2014-04-01 |", "2 | | 2014-04-01 | 2017-11-05 |"],
    [
      "Periods!C3: The period 2 begins on 2014-04-01, and 1 ends only on 2014-04-01: 1 day belongs to both. Correct one of the two days.",
    ],
  ],
  [
    "a day in none, and a whole period missing",
    [
      "1 | | 2010-10-07 | 2014-04-01 |",
      "2 | | 2014-04-03 | 2014-12-31 |",
      "4 | | 2016-01-01 | 2016-12-31 |",
    ],
    [
      "Periods!C3: The period 2 begins on 2014-04-03, and 1 ends on 2014-04-01: 1 day between them belongs to no period. Correct one of the two days, or enter the period that is missing.",
      "Periods!C4: The period 4 begins on 2016-01-01, and 2 ends on 2014-12-31: 365 days between them belong to no period. Correct one of the two days, or enter the period that is missing.",
    ],
  ],
  [
    "one within another",
    [
      "1 | | 2010-01-01 | 2019-12-31 |",
      "2 | | 2014-01-01 | 2014-01-31 |",
      "3 | | 2020-01-01 | 2020-12-31 |",
    ],
    [
      "Periods!C3: The period 2 begins on 2014-01-01, and 1 ends only on 2019-12-31: 31 days belong to both. Correct one of the two days.",
    ],
  ],
  [
    "backwards",
    ["1 | | 2014-01-01 | 2013-12-31 |"],
    [
      "Periods!D2: The period 1 begins on 2014-01-01 and ends before, on 2013-12-31. Correct one of the two days.",
    ],
  ],
  [
    "a day that cannot be read may fill the hole",
    [
      "1 | | 2010-01-01 | 2010-12-31 |",
      "2 | | 1 Jan 2011 | 2011-12-31 |",
      "3 | | 2012-01-01 | 2012-12-31 |",
    ],
    [],
  ],
])("PER-01 %s", (_, rows, expected) => {
  expect(findingsOf("PER-01", books(...rows))).toEqual(expected);
});

test("PER-01 moves the beginning of an open period, and asks", () => {
  const first = "1 | | 2010-10-07 | 2014-04-01 | sealed";
  expect(fixesOf("PER-01", books(first, "2 | | 2014-04-03 | 2017-11-05 | open"))).toEqual([
    "Begin 2 on the day after 2014-04-01?: Periods!C3 41732 -> 41731",
  ]);
  expect(fixesOf("PER-01", books(first, "2 | | 2014-04-03 | 2017-11-05 | sealed"))).toEqual([
    "none",
  ]);
});
