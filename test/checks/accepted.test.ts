import { expect, test } from "vitest";
import { isAbout } from "../../addin/books/accepted-findings";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import { factAndAdvice } from "../../addin/core/finding";
import { sayIn } from "../../addin/core/words";
import { booksOf } from "../ledger-text";

const book = (amount: string, record = ""): string => `
Accounts
Account | Kind | Currency
A | bank | EUR

Findings
No | Rule | Severity | Cell | Fact | Status | Answer | Auditors' view
${record}

Ledger
No | Date | Account | Voucher | In | Out
1 | 2025-01-31 | A | v1 | 500 |
2 | 2025-02-01 | A | v2 | ${amount} | 7
`;

/** What LED-01 finds, and why it was accepted. */
function found(text: string, language = "en") {
  const input = { ...booksOf(text), today: dayOfIso("2025-03-01") ?? 0 };
  const { findings } = runChecks(input, { say: sayIn(language), only: ["LED-01"] });
  return findings.map(({ cell, message, advice, accepted }) => ({
    at: fullAddress(cell),
    message,
    advice,
    accepted,
  }));
}

const [{ at, message, advice }] = found(book("5.25"));
const [{ message: german }] = found(book("5.25"), "de");
const record = (no: string, fact: string, status = "accepted", reason = "seen together"): string =>
  `${no} | LED-01 | error | ${at} | ${fact} | ${status} | | ${reason}`;

test.each([
  ["a row as the program writes it", "5.25", record("LED-01-1", message), "seen together"],
  ["the same in another language", "5.25", record("LED-01-1", german), "seen together"],
  [
    "the same with the advice, as earlier versions wrote it",
    "5.25",
    record("LED-01-1", `${message} ${advice}`),
    "seen together",
  ],
  [
    "a row in the words of a person",
    "5.25",
    record("F1", "Both sides of entry 2"),
    "seen together",
  ],
  ["the cell was changed since: it comes back", "6.25", record("LED-01-1", message), undefined],
  ["the same, in another language", "6.25", record("LED-01-1", german), undefined],
  ["a row that is open", "5.25", record("LED-01-1", message, "open"), undefined],
  ["no reason", "5.25", record("LED-01-1", message, "accepted", ""), undefined],
  [
    "a row about another check",
    "5.25",
    record("LED-01-1", message).replace("LED-01 |", "LED-02 |"),
    undefined,
  ],
  ["nothing recorded", "5.25", "", undefined],
])("%s", (_, amount, recorded, accepted) => {
  expect(found(book(amount, recorded)).map((one) => [one.at, one.accepted])).toEqual([
    [at, accepted],
  ]);
});

test("a record of an earlier version holds the advice too, whose figures are no others", () => {
  const finding = {
    code: "LED-07",
    cell: { sheet: "Ledger", row: 3, columnIndex: 0 },
    message: "The number 2 stands here and in A2 already.",
    advice: "Give this entry the next free number, 3.",
  };
  const recorded = {
    row: 2,
    kind: "",
    rule: "LED-07",
    cell: "Ledger!A3",
    no: "LED-07-1",
    severity: "error",
    status: "accepted",
    hasStatus: true,
    answer: "",
    auditorsView: "seen",
    toWhom: "",
    until: 0,
  };
  const isAboutIt = (fact: string): boolean => isAbout({ ...recorded, fact }, finding);
  expect(isAboutIt(finding.message)).toBe(true);
  expect(isAboutIt(factAndAdvice(finding))).toBe(true);
  expect(isAboutIt("The number 4 stands here and in A2 already.")).toBe(false);
});
