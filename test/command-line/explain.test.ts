import { expect, test } from "vitest";
import { inFolder, runCli } from "./run-cli";

const BOOK = `Date;Account;No;Text;In;Out
2025-01-02;Cash;1;Opening;500;
2025-01-03;Cash;2;Stamps;;63
2025-01-04;Cash;3;Donation;120.55;
`;

test("a book without differences has nothing to explain", async () => {
  await inFolder({ "book.csv": BOOK }, async (folder) => {
    const run = await runCli("explain", `${folder}/book.csv`, "--language", "en");
    expect(run).toMatchObject({
      code: 0,
      stdout: "No finding tells a difference that could be explained.\n",
    });
  });
});

test("the differences of the sample are explained with cells and with what was tried", async () => {
  const path = new URL("../../addin/sample/ledger-with-errors.xlsx", import.meta.url).pathname;
  const day = ["--today", "2025-06-20", "--language", "en"];
  const run = await runCli("explain", path, "--only", "BNK-03,ACC-03,CSH-01,LED-20,BNK-04", ...day);
  expect(run.code).toBe(0);
  expect(run.stdout).toMatch(/ {2}1\. Entr(y|ies) .*\[Ledger!/);
  expect(run.stdout).toMatch(/- .*: .* tried, .* fit; by chance alone (hardly any|about)/);
});
