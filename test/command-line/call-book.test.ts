import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { figure } from "../functions/cash/sample-report";
import { runCli } from "./run-cli";

const SAMPLE = fileURLToPath(new URL("../../addin/sample/ledger.xlsx", import.meta.url));
const DAYS = ["2023-01-01", "2023-12-31"];

test("several tables joined by + are one book", async () => {
  const { code, stdout } = await runCli("call", SAMPLE, "RECEIPTS", "Ledger+Categories", ...DAYS);
  expect([code, JSON.parse(stdout)]).toEqual([0, figure("T1", "receipts.total", "2023")]);
});

test("a table that the workbook lacks is named", async () => {
  const { code, stderr } = await runCli("call", SAMPLE, "RECEIPTS", "Ledger+Katzen", ...DAYS);
  expect([code, stderr]).toEqual([2, expect.stringContaining("Katzen")]);
});

test("a table that stands twice in a book is refused", async () => {
  const { code, stdout } = await runCli("call", SAMPLE, "RECEIPTS", "Ledger+Ledger", ...DAYS);
  expect([code, stdout]).toEqual([2, ""]);
});
