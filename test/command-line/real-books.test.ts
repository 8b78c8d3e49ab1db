import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { hasRealData, realData } from "../real-data";
import { inFolder, runCli } from "./run-cli";

const today = ["--today", "2026-11-21"];
const mapping = (name: string): string =>
  fileURLToPath(new URL(`../../addin/mappings/${name}.json`, import.meta.url));

interface Row {
  key: string;
  values: Record<string, string | null>;
}

async function reportOn(book: string, map: string) {
  return await inFolder({}, async (folder) => {
    const run = await runCli(
      "report",
      book,
      "--map",
      map,
      ...today,
      "--out",
      folder,
      "--format",
      "json",
      "--language",
      "en",
    );
    const { tables } = JSON.parse(readFileSync(join(folder, "cash-report.json"), "utf8"));
    const rows = (id: string): Map<string, Row["values"]> =>
      new Map(tables[id].rows.map((row: Row) => [row.key, row.values]));
    const audit = JSON.parse(readFileSync(join(folder, "auditors-report.json"), "utf8"));
    return { run, rows, audit };
  });
}

/** Codes of the findings of a severity with their cells. */
function found(stdout: string, severity: string): string[] {
  return stdout
    .split("\n")
    .map((line) => /!([A-Z]+\d+) .*?: (error|warning|note) ([A-Z]+-\d+):/.exec(line))
    .filter((match) => match?.[2] === severity)
    .map((match) => `${match?.[3]} ${match?.[1]}`);
}

describe.skipIf(!hasRealData)("a collective's export of nine years", () => {
  test("balances, totals and closing to the cent; the one wrong printed balance", async () => {
    const book = realData("open-collective/transactions-2017-2026.csv");
    const { run, rows, audit } = await reportOn(book, mapping("open-collective"));
    const t1 = rows("T1");
    const years = Array.from({ length: 10 }, (_, index) => String(2017 + index));
    expect(years.map((year) => t1.get("closing")?.[year])).toEqual([
      "100.92",
      "290.99",
      "372.66",
      "1437.23",
      "4689.88",
      "6863.66",
      "7465.73",
      "7372.70",
      "7171.71",
      "5688.29",
    ]);
    expect(t1.get("payments.bank-charges")?.total).toBe("2419.08");
    expect(t1.get("payments.misc")?.total).toBe("578.12");
    // What the file holds: 14,914.38 of contributions less 102.00 refunded.
    expect(t1.get("receipts.contributions")?.total).toBe("14812.38");
    expect(t1.get("payments.bounties")?.total).toBe("6126.89");
    expect(rows("T3").get("total")?.base).toBe("5688.29");
    expect(found(run.stdout, "error")).toEqual(["LED-23 N2"]);
    expect(run.stdout).toContain("1.13");
    expect(run.code).toBe(1);
    const differences = audit.tables.A8b.rows.map((row: Row) => row.values.difference);
    expect(new Set(differences)).toEqual(new Set(["0.00"]));
  });
});

describe.skipIf(!hasRealData)("a German club's cash book", () => {
  test("opening, receipts, payments, closing, lowest balance, withdrawals as transfers, 17 pairs", async () => {
    const book = realData("cashbooks/german-club-cash-book.xlsx");
    const { run, rows } = await reportOn(book, mapping("german-club-cash-book"));
    expect(rows("T3").get("account.KASSE")).toMatchObject({
      opening: "2946.10",
      in: "5234.00",
      out: "4082.31",
      closing: "4097.79",
    });
    expect(rows("T3b").get("account.KASSE")).toMatchObject({ lowest: "2646.78" });
    expect(rows("T1").get("transfers.bodies")?.total).toBe("4000.00");
    expect(rows("T1").get("receipts.total")?.total).toBe("1234.00");
    expect(found(run.stdout, "error")).toEqual([]);
    const pairs = [18, 19, 22, 23, 25, 29, 30, 33, 36, 37, 39, 41, 44, 46, 52, 53, 54];
    expect(found(run.stdout, "warning")).toEqual(pairs.map((row) => `LED-15 F${row}`));
  });
});
