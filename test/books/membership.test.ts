import { describe, expect, test } from "vitest";
import {
  admissionDay,
  exitDayBefore,
  isActiveAllYear,
  isMemberInYear,
  type Membership,
  membershipsOf,
} from "../../addin/books/membership";
import { isoOfDay } from "../../addin/core/calendar";
import { booksOf } from "../ledger-text";

const books = booksOf(`
Ledger
No | Date | Account | Currency | In | Out
1 | 2025-01-31 | A | EUR | 1 |

Members
Key | Code
m1 | B

MemberStatus
Key | Status | From
m1 | withdrawn | 2015-06-30
m1 | active | 2010-10-06
m1 | active | 2018-01-01
m1 | inactive | 2020-12-31
m1 | expelled | 2022-01-01
m1 | candidate |
C | active | 2010-01-01
`);
const memberships = membershipsOf(books);
const b: Membership = memberships.get("B") ?? [];

test("statuses are found by the key's code, in order of their days", () => {
  expect(b.map(({ status, from }) => `${status} ${isoOfDay(from)}`)).toEqual([
    "active 2010-10-06",
    "withdrawn 2015-06-30",
    "active 2018-01-01",
    "inactive 2020-12-31",
    "expelled 2022-01-01",
  ]);
  expect([...memberships.keys()]).toEqual(["B", "C"]);
  expect(isoOfDay(admissionDay(b))).toBe("2010-10-06");
  expect(admissionDay(undefined)).toBe(0);
});

describe("year by year", () => {
  test.each([
    [2009, false, false, 0],
    [2010, true, false, 0],
    [2011, true, true, 0],
    [2015, true, false, 0],
    [2016, false, false, "2015-06-30"],
    [2017, false, false, "2015-06-30"],
    [2018, true, true, 0],
    [2019, true, true, 0],
    [2020, true, false, 0],
    [2021, true, false, 0],
    [2022, false, false, 0],
    [2023, false, false, "2022-01-01"],
  ])("%i", (year, isMember, isActive, exit) => {
    expect(isMemberInYear(b, year)).toBe(isMember);
    expect(isActiveAllYear(b, year)).toBe(isActive);
    const day = exitDayBefore(b, year);
    expect(day === 0 ? 0 : isoOfDay(day)).toBe(exit);
  });
});

test("of a member without a status nothing is known", () => {
  expect(isMemberInYear(undefined, 2020)).toBe(true);
  expect(isActiveAllYear(undefined, 2020)).toBe(false);
  expect(exitDayBefore(undefined, 2020)).toBe(0);
});
