import { expect, test } from "vitest";
import { evaluate } from "./formula";

// Excel on the desktop hands a blank cell over as 0. Where 0 says something of its own, such as a promise of nothing, a
// plan of nothing, a count that agrees, the two cannot be one: there only other hosts can say that a blank is not known.
const pledges = (amount: string) =>
  `{"Member","Year","Amount","Currency","Version","Status";"A",2025,${amount},"EUR",1,"valid"}`;
const moves = (quantity: string) =>
  `{"No","Date","Item","Quantity","Kind";"1",45700,"L",5,"in";"2",45701,"L",${quantity},"count"}`;
const report = (amount: string) =>
  `TREASURY.BUDGETREPORT({"No","Date","Account","Currency","In","Out","Category","Fund";"1",45700,"K","EUR",10,,"donations","general"},{"Period","Category","Fund","Amount","Currency";"2025","donations","general",${amount},"EUR"},{"Category","Side","Report line";"donations","receipt","receipts.donations"},"2025-01-01","2025-12-31","EUR",,,FALSE)`;

test.each([
  [
    "a promise",
    `TREASURY.PLEDGE(${pledges("")},"A",2025)`,
    `TREASURY.PLEDGE(${pledges("0")},"A",2025)`,
    0,
  ],
  [
    "a count of literature",
    `TREASURY.STOCK(${moves("")},"L")`,
    `TREASURY.STOCK(${moves("0")},"L")`,
    5,
  ],
])("%s of 0 is one, and a blank one is not known", (_, blank, zero, answer) => {
  expect(evaluate(`=${blank}`)).toMatchObject({ error: "#N/A" });
  expect(evaluate(`=${zero}`)).toBe(answer);
});

test("the whole of a plan of 0 is 0, and of a blank one is not known", () => {
  const planned = (amount: string) => {
    const rows = evaluate(`=${report(amount)}`);
    return Array.isArray(rows) ? rows.at(-1)[2] : rows;
  };
  expect(planned("")).toMatchObject({ error: "#N/A" });
  expect(planned("0")).toBe(0);
});
