import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const settings = (ruleSet = "icor-2010"): string => `
Settings
Key | Value
body | ICC
base-currency | EUR
rule-set | ${ruleSet}
`;
const ledger = (...days: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out
${days.map((day, index) => `${index + 1} | ${day} | A | EUR | 1 |`).join("\n")}
`;
const mandates = (...rows: string[]): string => `
Mandates
Person code | Member | Body | Office | From | To | Elected by | Document | Replaces
${rows.join("\n")}
`;
const book = (...rows: string[]): string =>
  [settings(), ledger("2022-06-01"), mandates(...rows)].join("\n\n");
const member = (person: string, from = "2022-01-01", to = ""): string =>
  `${person} | M1 | ICC | member | ${from} | ${to} | WC | x |`;
const officer = (person: string, from = "2022-01-01", to = "", body = "ICC"): string =>
  `${person} | M1 | ${body} | financial-officer | ${from} | ${to} | ICC | x |`;
const auditor = (person: string, from = "2022-01-01", to = "", by = "WC"): string =>
  `${person} | M2 | ICC | auditor | ${from} | ${to} | ${by} | x |`;

test.each([
  ["of the committee", [member("P1"), officer("P1")], []],
  ["no members recorded", [officer("P1")], []],
  ["members of another time", [member("P2", "2020-01-01", "2021-12-31"), officer("P1")], []],
  [
    "of the committee by another office",
    [member("P2"), "P1 | M1 | ICC | deputy | 2022-01-01 | | ICC | x |", officer("P1")],
    [],
  ],
  ["not of the committee", [member("P2"), officer("P1")], ["Mandates!A3"]],
  [
    "two, one of them too early",
    [member("P1", "2022-02-01"), officer("P1"), officer("P3", "2022-02-01")],
    ["Mandates!A3", "Mandates!A4"],
  ],
])("GOV-04 financial officer %s", (_, rows, expected) => {
  expect(placesOf("GOV-04", book(...rows))).toEqual(expected);
});

test.each([
  ["on the last day", ["2021-12-31", "2022-12-31", "2023-02-01"], []],
  ["before anything is known", ["2015-01-01"], []],
  [
    "on the day after, and on the day before the next",
    ["2023-01-01", "2023-01-31"],
    [
      "Ledger!B2 (No 1): 2 entries from 2023-01-01 to 2023-01-31 lie in a time without a financial officer of ICC. Enter the mandate that is missing, or correct its days.",
    ],
  ],
  [
    "after the last one",
    ["2023-06-01", "2024-01-01"],
    [
      "Ledger!B3 (No 2): One entry from 2024-01-01 to 2024-01-01 lies in a time without a financial officer of ICC. Enter the mandate that is missing, or correct its days.",
    ],
  ],
])("GOV-04 entries %s", (_, days, expected) => {
  const rows = [
    officer("P1", "2022-01-01", "2022-12-31"),
    officer("P2", "2023-02-01", "2023-12-31"),
  ];
  const text = [settings(), ledger(...days), mandates(...rows)].join("\n\n");
  expect(findingsOf("GOV-04", text)).toEqual(expected);
});

test.each([
  ["one after the other, on one day", [officer("P1", "2022-01-01", "2023-01-01")], []],
  ["the same person", [officer("P2", "2022-06-01")], []],
  ["another body", [officer("P1", "2022-01-01", "", "CCC")], []],
  [
    "one day longer",
    [officer("P1", "2022-01-01", "2023-01-02")],
    [
      "Mandates!E3: P2 is financial officer of ICC from 2023-01-01, and so is P1 (row 2): both hold the office from 2023-01-01. End the earlier mandate on the day on which the later one begins.",
    ],
  ],
])("GOV-05 %s", (_, rows, expected) => {
  expect(findingsOf("GOV-05", book(...rows, officer("P2", "2023-01-01")))).toEqual(expected);
});

const periods = `
Periods
Period | Body | From | To | Status
old | ICC | 2018-01-01 | 2021-12-31 | closed
new | ICC | 2022-01-01 | 2024-12-31 | open
later | ICC | 2027-01-01 | 2028-12-31 | open
`;

test.each([
  ["there", [member("P1"), auditor("P2")], []],
  ["on one day of the period", [member("P1"), auditor("P2", "2021-01-01", "2022-01-01")], []],
  ["nothing is known of offices", [], []],
  [
    "a day too early",
    [member("P1"), auditor("P2", "2021-12-01", "2021-12-31")],
    [
      "Periods!A3: No mandate of an auditor of ICC reaches into the period new (2022-01-01 to 2024-12-31). Enter the auditors whom the conference elected, with the minutes; without them nobody can confirm the report.",
    ],
  ],
])("GOV-08 %s", (_, rows, expected) => {
  expect(findingsOf("GOV-08", `${book(...rows)}\n\n${periods}`)).toEqual(expected);
});

test.each([
  ["by the conference", [auditor("P1")], []],
  ["an officer by the committee", [officer("P1")], []],
  [
    "by the committee",
    [auditor("P1", "2022-01-01", "", "ICC"), auditor("P2", "2022-01-01", "", "WC")],
    [
      "Mandates!G2: P1 is auditor of ICC and was elected by ICC itself. The conference elects the auditors: correct Elected by, or have the conference elect.",
    ],
  ],
])("GOV-09 %s", (_, rows, expected) => {
  expect(findingsOf("GOV-09", book(...rows))).toEqual(expected);
});

test.each([
  ["two persons", [auditor("P1"), officer("P2")], []],
  ["one after the other", [officer("P1", "2020-01-01", "2022-01-01"), auditor("P1")], []],
  [
    "both",
    [officer("P1", "2020-01-01", "2022-01-02"), auditor("P1"), auditor("P3")],
    [
      "Mandates!A3: P1 is auditor of ICC and at the same time its financial officer (row 2). End one of the two mandates; what was audited in this time must be audited anew by somebody else.",
    ],
  ],
])("GOV-10 %s", (_, rows, expected) => {
  expect(findingsOf("GOV-10", book(...rows))).toEqual(expected);
});

test.each([
  ["apart", [auditor("P1"), member("P2")], []],
  ["in the committee before", [member("P1", "2020-01-01", "2022-01-01"), auditor("P1")], []],
  ["the financial officer is told by GOV-10", [member("P1"), officer("P1"), auditor("P1")], []],
  [
    "in the committee",
    [member("P1", "2020-01-01", "2022-01-02"), auditor("P1")],
    [
      "Mandates!A3: P1 is auditor of ICC and belongs to its committee at the same time (member, row 2). The statute does not forbid it: say in the auditors' report who looked at what, or let the conference elect somebody else.",
    ],
  ],
])("GOV-11 %s", (_, rows, expected) => {
  expect(findingsOf("GOV-11", book(...rows))).toEqual(expected);
});

test.each([
  ["same organisation, in writing", "P2 | M1 | ICC | member | 2022-01-01 | | WC | letter | P1", []],
  ["nobody replaced", "P2 | M2 | ICC | member | 2022-01-01 | | WC | |", []],
  [
    "another organisation, and nothing in writing",
    "P2 | M2 | ICC | member | 2022-01-01 | | WC | | P1",
    [
      "Mandates!B3: P2 of M2 replaces P1 of M1. Only the same organisation can fill the place: correct Member or Replaces, or have the conference elect.",
      "Mandates!H3: P2 replaces P1, and no document authorises it. Enter the written authorisation of M2.",
    ],
  ],
])("GOV-07 %s", (_, row, expected) => {
  expect(findingsOf("GOV-07", book(member("P1"), row))).toEqual(expected);
});

const REGIONS = ["Africa", "America", "Asia", "Europe"];
/** So many members, in turn of every continent; M1 is in Africa. */
const members = (number: number, regions = REGIONS): string =>
  `Members\nKey | Code | Region\n${Array.from({ length: number }, (_, index) => `k${index + 1} | M${index + 1} | ${regions[index % regions.length]}`).join("\n")}`;
const committee = (number: number): string[] =>
  Array.from(
    { length: number },
    (_, index) => `P${index + 1} | M${index + 1} | ICC | member | 2022-01-01 | | WC | x |`,
  );

test.each([
  ["seven", committee(7), []],
  ["nine", committee(9), []],
  ["not recorded one by one", [officer("P1")], []],
  [
    "six",
    committee(6),
    [
      "Mandates!E2: On 2022-01-01 the committee has 6 members; the statute wants 7 to 9. Enter the mandates that are missing, or have the conference elect.",
    ],
  ],
  ["ten", committee(10), ["Mandates!E2: On 2022-01-01 the committee has 10 members; "]],
  [
    "seven follow eight on the day of the election",
    [
      ...committee(8).map((row) => row.replace("2022-01-01 |", "2022-01-01 | 2025-01-01")),
      ...committee(7).map((row) => row.replaceAll(/P(\d)/g, "Q$1").replace("2022", "2025")),
    ],
    [],
  ],
  [
    "two continents missing",
    committee(8).map((row, index) => row.replace(/M\d/, index % 2 ? "M1" : "M3")),
    [
      "Mandates!E2: On 2022-01-01 the committee has nobody from America, Europe; each continent has at least one. ",
    ],
  ],
])("GOV-06 %s", (_, rows, expected) => {
  const found = findingsOf("GOV-06", `${book(...rows)}\n\n${members(12)}`);
  expect(found).toHaveLength(expected.length);
  for (const [index, start] of expected.entries()) expect(found[index]).toContain(start);
});

const conference = (delegations: readonly string[], number = 12, body = "ICC"): string =>
  [
    settings(),
    ledger("2022-06-01"),
    members(number),
    `Conferences\nConference | Body | From | To\nWC | ${body} | 2021-11-11 | 2021-11-14\nNEXT | ${body} | 2028-11-11 |`,
    `Delegations\nConference | Member | Delegates\n${delegations.map((code) => `WC | ${code} | 1`).join("\n")}`,
  ].join("\n\n");
const codes = (number: number): string[] =>
  Array.from({ length: number }, (_, index) => `M${index + 1}`);

test.each([
  ["five of twelve are more than a third", codes(5), []],
  ["nobody wrote down who came", [], []],
  [
    "four of twelve are a third",
    codes(4),
    [
      "Conferences!A2: The conference WC of 2021-11-11 had 4 of 12 members; even as an exception with reasons, 5 are needed. Correct the delegations, or say in the report that its decisions are to be confirmed.",
    ],
  ],
])("GOV-01 %s", (_, delegations, expected) => {
  expect(findingsOf("GOV-01", conference(delegations))).toEqual(expected);
});

test.each([
  ["two of each", codes(8), "ICC", []],
  ["a continental conference", codes(4), "CCC", []],
  [
    "one of Europe, none of Asia",
    ["M1", "M2", "M4", "M5", "M6"],
    "ICC",
    [
      "Conferences!A2: At the conference WC there was no delegation from Asia; 2 are needed. Correct the delegations or the regions of the members, or say in the report that the quorum was not met.",
      "Conferences!A2: At the conference WC there was one delegation from Europe; 2 are needed. Correct the delegations or the regions of the members, or say in the report that the quorum was not met.",
    ],
  ],
])("GOV-03 %s", (_, delegations, body, expected) => {
  const bodies = "Bodies\nBody | Tier\nICC | world\nCCC | continental";
  expect(findingsOf("GOV-03", `${conference(delegations, 12, body)}\n\n${bodies}`)).toEqual(
    expected,
  );
});

test.each([
  ["three months before", ["WC | M1 | 2021-08-11", "WC | M2 | 2021-08-01"], []],
  ["late a second time", ["WC | M1 | 2021-08-01", "WC | M1 | 2021-10-01"], []],
  [
    "a day less",
    ["WC | M1 | 2021-08-11", "WC | M2 | 2021-08-12", "WC | M3 | 2021-11-01", "X | M4 | 2021-11-01"],
    [
      "Invitations!C3: 2 members were invited to WC after 2021-08-11, less than 3 months before it began on 2021-11-11: M2, M3. Say in the report why; the quorum then needs reasons.",
    ],
  ],
])("GOV-02 %s", (_, rows, expected) => {
  const invitations = `Invitations\nConference | Member | Sent\n${rows.join("\n")}`;
  expect(findingsOf("GOV-02", `${conference(codes(8))}\n\n${invitations}`)).toEqual(expected);
});

const icl = (...rows: string[]): string =>
  [settings("icl"), ledger("2022-06-01"), mandates(...rows)].join("\n\n");
const treasurer = (from: string, to: string): string =>
  `P1 | S1 | ICC | treasurer | ${from} | ${to} | C | x |`;
const secretary = (person: string, section: string, from: string): string =>
  `${person} | ${section} | ICC | secretary | ${from} | | C | x |`;

test.each([
  ["five years", [treasurer("2018-01-01", "2023-01-01")], []],
  [
    "a day more",
    [treasurer("2018-01-01", "2023-01-02")],
    [
      "Mandates!E2: P1 has been treasurer since 2018-01-01; the term is 60 months. Nothing is wrong with the books; the congress may want to know.",
    ],
  ],
  [
    "from section to section",
    [
      secretary("P1", "S1", "2018-01-01"),
      secretary("P2", "S2", "2020-01-01"),
      secretary("P3", "S1", "2022-01-01"),
    ],
    [],
  ],
  [
    "the same section twice",
    [secretary("P1", "S1", "2018-01-01"), secretary("P2", "S1", "2020-01-01")],
    [
      "Mandates!E3: P2 follows as secretary from 2020-01-01, and the secretary before was of S1 too; the office goes from section to section. Nothing is wrong with the books; the congress may want to know.",
    ],
  ],
])("GOV-12 %s", (_, rows, expected) => {
  expect(findingsOf("GOV-12", icl(...rows))).toEqual(expected);
});

test("GOV-12 has no rule in a statute without terms", () => {
  expect(findingsOf("GOV-12", book(treasurer("2010-01-01", "")))).toEqual([]);
});
