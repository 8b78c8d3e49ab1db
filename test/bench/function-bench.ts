import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Books } from "../../addin/books/books";
import { readBooks } from "../../addin/books/read-books";
import { tableRange } from "../../addin/command-line/table-ranges";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { forgetHandles } from "../../functions/runtime/handles";
import { functions } from "../../functions/runtime/registry";
import { forgetTables } from "../../functions/runtime/table-store";
import { type ErrorMaker, wrapped } from "../../functions/runtime/wrap";
import { bigLedger, bigSumifs } from "./big-ledger";
import { leastInTurn, leastProcessor, processorSeconds, type Ratio, shortest } from "./timing";

const say = sayIn("en");
const ACCOUNT_COUNT = 5;
const FIRST_DAY = 44_562;
/** Times are those of the processor, the least of so many runs. */
const RUNS = 7;
/** More where the engine needs some runs until it has made its code, and knows it. */
const TURNS = 15;

const errors: ErrorMaker = {
  notAvailable: (message) => new Error(message),
  invalidValue: (message) => new Error(message),
};

/** Calls a function as a host does; an error ends the measurement, since nothing is compared with a failure. */
function call(id: string, ...args: readonly unknown[]): unknown {
  const found = functions.get(id);
  if (found === undefined) throw new Error(`there is no function ${id}`);
  const { parameters } = found.metadata;
  const isRepeating = parameters.at(-1)?.repeating === true;
  const all = isRepeating ? [args] : parameters.map((_, at) => args[at] ?? null);
  return wrapped(found.run, errors)(...all, {});
}

function ranges(books: Books) {
  const of = (name: string): unknown[][] => {
    const range = tableRange(books, name);
    if (range === undefined) throw new Error(`no table ${name}`);
    return range;
  };
  return { ledger: of("Ledger"), accounts: of("Accounts") };
}

/** A balance for each account on each of some days. */
function balances(
  count: number,
  { accounts }: Books,
  of: (account: string, day: number) => unknown,
) {
  for (let at = 0; at < count; at++)
    of(accounts[at % ACCOUNT_COUNT].account, FIRST_DAY + 30 * (1 + Math.floor(at / ACCOUNT_COUNT)));
}

/** The same by hand over the range itself, as a macro would do it. */
function plainBalance(ledger: readonly unknown[][], account: string, day: number): number {
  let sum = 0;
  for (let row = 1; row < ledger.length; row++) {
    const line = ledger[row];
    if (line[3] === account && Number(line[1]) <= day) sum += Number(line[5]) - Number(line[6]);
  }
  return sum;
}

/** 200 formulas over one large ledger: by a handle, and each handed the range again; against what else could be done. */
export function functionRatios(count: number): Ratio[] {
  const books = readBooks(readWorkbook(bigLedger(count), "big.xlsx"), say);
  const { ledger, accounts } = ranges(books);
  const json = JSON.stringify(ledger);
  const throughHandle = () => {
    forgetTables();
    forgetHandles();
    const handle = call("BOOK", JSON.parse(json), accounts);
    balances(200, books, (account, day) => call("BALANCE", [[handle]], null, account, day));
  };
  const first = processorSeconds(throughHandle);
  const [handOver, byHandle] = leastInTurn([() => JSON.parse(json), throughHandle], TURNS);
  forgetTables();
  const again = structuredClone(ledger);
  const byRange = leastProcessor(
    () => balances(20, books, (account, day) => call("BALANCE", again, accounts, account, day)),
    RUNS,
  );
  const plain = leastProcessor(
    () => balances(200, books, (account, day) => plainBalance(ledger, account, day)),
    RUNS,
  );
  const over = `${count} entries`;
  return [
    {
      name: `TREASURY.BOOK and 200 functions on it over ${over}, against handing over the range once`,
      ratio: byHandle / handOver,
      unit: "x",
      budget: { most: 2 },
    },
    {
      name: "the same for the first time, before the engine has made its code",
      ratio: first / handOver,
      unit: "x",
    },
    {
      name: `one function on a range of ${over} read before, against handing it over`,
      ratio: byRange / 20 / handOver,
      unit: "x",
    },
    {
      name: `200 plain loops over the range of ${over}, against TREASURY.BOOK and 200 functions`,
      ratio: plain / byHandle,
      unit: "x",
    },
    ...sumifsRatios(count, byHandle),
  ];
}

/** 2,000 formulas over the sample, as a sheet of a year's statements has them. */
export function manyCallsRatio(): Ratio {
  const path = fileURLToPath(new URL("../../addin/sample/ledger.xlsx", import.meta.url));
  const books = readBooks(readWorkbook(readFileSync(path), "ledger.xlsx"), say);
  const { ledger, accounts } = ranges(books);
  const json = JSON.stringify(ledger);
  const handOver = shortest(() => JSON.parse(json));
  const seconds = shortest(() => {
    const handle = call("BOOK", ledger, accounts);
    balances(2_000, books, (account, day) =>
      call("BALANCE", [[handle]], null, account, FIRST_DAY + ((day - FIRST_DAY) % 1_400)),
    );
  }, 3);
  return {
    name: "2,000 functions on a book of the sample, each against handing over its ledger once",
    ratio: seconds / 2_000 / handOver,
    unit: "x",
  };
}

/** LibreOffice calculates 200 balances by SUMIFS over the same sheet, by the clock; what it takes to open and save alone is taken off. */
function sumifsRatios(count: number, byHandle: number): Ratio[] {
  const folder = join(tmpdir(), `treasury-sumifs-${process.pid}`);
  const convert = (name: string, bytes: Uint8Array): number | undefined => {
    const file = `${folder}-${name}.xlsx`;
    writeFileSync(file, bytes);
    const from = performance.now();
    const profile = `-env:UserInstallation=file://${folder}-profile`;
    const args = [profile, "--headless", "--convert-to", "csv", file, "--outdir", `${folder}-out`];
    const { status } = spawnSync("soffice", args, { stdio: "ignore" });
    rmSync(file);
    return status === 0 ? (performance.now() - from) / 1000 : undefined;
  };
  // The first start makes a profile.
  convert("first", bigLedger(10));
  const without = convert("without", bigLedger(count));
  const withFormulas = convert("with", bigSumifs(count, 200));
  for (const end of ["-profile", "-out"]) rmSync(folder + end, { recursive: true, force: true });
  if (without === undefined || withFormulas === undefined) {
    process.stdout.write("LibreOffice is not installed: the comparison with it is left out.\n");
    return [];
  }
  return [
    {
      name: `LibreOffice: 200 pairs of SUMIFS over ${count} entries, against TREASURY.BOOK and 200 functions`,
      ratio: (withFormulas - without) / byHandle,
      unit: "x",
    },
  ];
}
