import { expect, test } from "vitest";
import { fixedName } from "../../../taskpane/model/fixed-name";

test.each([
  ["ledger.xlsx", "ledger-fixed.xlsx"],
  ["ledger-fixed.xlsx", "ledger-fixed-2.xlsx"],
  ["ledger-fixed-2.xlsx", "ledger-fixed-3.xlsx"],
  ["ledger-fixed-9.xlsm", "ledger-fixed-10.xlsm"],
  ["a.b-fixed-x.xlsx", "a.b-fixed-x-fixed.xlsx"],
  ["ledger", "ledger-fixed.xlsx"],
])("%s becomes %s", (name, fixed) => {
  expect(fixedName(name)).toBe(fixed);
});
