import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { runCli } from "../../command-line/run-cli";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const BOOK = `${root}../shared/data/open-collective/transactions-2017-2026.csv`;
const MAP = `${root}addin/mappings/open-collective.json`;
const isThere = existsSync(BOOK);
if (!isThere) console.warn("The real data folder is absent: Open Collective is left out.");

async function call(id: string, ...args: readonly string[]): Promise<unknown> {
  const { stdout } = await runCli("call", BOOK, id, ...args, "--map", MAP);
  return JSON.parse(stdout);
}

/** Contributions less refunds, and everything else with the opposite sign, in cents by year: straight from the file. */
function sumsByYear() {
  const [head, ...lines] = readFileSync(BOOK, "utf8").trim().split("\n");
  const cells = (line: string): string[] =>
    [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, text]) => text);
  const at = (name: string): number => cells(head).indexOf(name);
  const cents = (text: string): number => Math.round(Number(text) * 100);
  const sums = new Map<string, { receipts: number; payments: number }>();
  for (const row of lines.map(cells)) {
    const year = row[at("datetime")].slice(0, 4);
    const sum = sums.get(year) ?? { receipts: 0, payments: 0 };
    sums.set(year, sum);
    const isContribution =
      row[at("kind")] === "CONTRIBUTION" &&
      (row[at("type")] === "CREDIT" || row[at("isRefund")] === "REFUND");
    const [amount, net] = [cents(row[at("amount")]), cents(row[at("netAmount")])];
    if (isContribution) sum.receipts += amount;
    sum.payments -= isContribution ? net - amount : net;
  }
  return sums;
}

const ENDS = [
  ["2017", "2017-12-31", 100.92],
  ["2018", "2018-12-31", 290.99],
  ["2019", "2019-12-31", 372.66],
  ["2020", "2020-12-31", 1437.23],
  ["2021", "2021-12-31", 4689.88],
  ["2022", "2022-12-31", 6863.66],
  ["2023", "2023-12-31", 7465.73],
  ["2024", "2024-12-31", 7372.7],
  ["2025", "2025-12-31", 7171.71],
  ["2026", "2026-07-07", 5688.29],
] as const;

test.skipIf(!isThere).each(ENDS)(
  "Open Collective in %s: receipts and payments of the file, and the stated balance",
  async (year, end, balance) => {
    const tables = "Ledger+Accounts+Categories";
    const period = [`${year}-01-01`, end];
    const sums = sumsByYear().get(year);
    expect(await call("RECEIPTS", tables, ...period)).toBe((sums?.receipts ?? 0) / 100);
    expect(await call("PAYMENTS", tables, ...period)).toBe((sums?.payments ?? 0) / 100);
    expect(await call("BALANCE", "Ledger", "Accounts", "COLLECTIVE", end)).toBe(balance);
  },
  30_000,
);

test.skipIf(!isThere)(
  "Open Collective over all years: fees and the rest as stated; contributions and bounties as the file has them",
  async () => {
    const all = ["Ledger+Accounts+Categories", "2017-01-01", "2026-12-31"];
    expect(await call("PAYMENTS", ...all, "payments.bank-charges")).toBe(2419.08);
    expect(await call("PAYMENTS", ...all, "misc")).toBe(578.12);
    // 14,914.38 came in and 102.00 went back.
    expect(await call("RECEIPTS", ...all, "receipts.contributions")).toBe(14812.38);
    expect(await call("PAYMENTS", ...all, "bounties")).toBe(6126.89);
    expect(await call("NETCASH", ...all)).toBe(5688.29);
  },
  30_000,
);
