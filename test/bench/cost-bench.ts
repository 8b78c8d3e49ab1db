import type { Books } from "../../addin/books/books";
import { readEntryNumbers } from "../../addin/books/entry-numbers";
import { codedKeys, type LedgerKey } from "../../addin/books/ledger";
import { readBooks } from "../../addin/books/read-books";
import { judgeWords } from "../../addin/books/word-tests";
import { checks } from "../../addin/checks/registry";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { bigLedger } from "./big-ledger";
import { median, processorSeconds, type Ratio } from "./timing";

const say = sayIn("en");
const TODAY = 46_347;
const families = [...new Set(checks.map(({ family }) => family))];
const BUDGET = { most: 25 };

/**
 * What books make once, when somebody first asks, for several families of checks and for the reports: made before the
 * checks run, and measured for itself, so that no family pays for what the others find ready.
 */
const indexes: Readonly<Record<string, (books: Books) => unknown>> = {
  ...Object.fromEntries(codedKeys.map((key) => [`codes of ${key}`, codesIn(key)])),
  postings: ({ postings: { entry, amount, category, fund, year } }) => [
    entry,
    amount,
    category,
    fund,
    year,
  ],
  numbers: ({ ledger }) => readEntryNumbers(ledger).isInRowOrder,
  "texts alike": ({ ledger }) => judgeWords(ledger.coded.text, () => false),
};

/** Each column of texts has codes of its own, made when somebody first asks for it. */
function codesIn(key: LedgerKey) {
  return ({ ledger }: Books) => ledger.coded[key].codes;
}

/** What one pass over fresh books took of the processor, by index and by check, and what adding up the amounts once took. */
interface Pass {
  readonly scan: number;
  readonly indexes: ReadonlyMap<string, number>;
  readonly checks: ReadonlyMap<string, number>;
}

/** The first passes are not counted: the engine still learns, the longer the less there is to do in each. */
const warmUps = (count: number): number => Math.min(8, Math.max(2, 800_000 / count));

/**
 * What all checks of each family cost, against a plain scan of the amounts: the least of passes over fresh books, since what
 * the engine compiles and clears away beside them counts as time of whatever runs just then.
 */
export function familyRatios(count: number, passes = 9): Ratio[] {
  const measured = passesOver(count, passes);
  const least = (secondsOf: (pass: Pass) => number): number => Math.min(...measured.map(secondsOf));
  const scan = least((pass) => pass.scan);
  const inScans = (secondsOf: (pass: Pass) => number): number => least(secondsOf) / scan;
  const ofIndexes = Object.keys(indexes)
    .map((name) => ({
      name: `index "${name}" over ${count} entries, against a plain scan`,
      ratio: inScans((pass) => pass.indexes.get(name) ?? 0),
      unit: "x",
      budget: BUDGET,
    }))
    .filter(({ ratio }) => ratio >= 1);
  const whole = {
    name: `all indexes and checks over ${count} entries, against a plain scan`,
    ratio: inScans(wholeOf),
    unit: "x",
  };
  const ofFamilies = families.flatMap((family) => {
    const codes = checks.filter((check) => check.family === family).map(({ code }) => code);
    const ofCheck = (code: string) => inScans((pass) => pass.checks.get(code) ?? 0);
    return [
      {
        name: `checks "${family}" over ${count} entries, against a plain scan`,
        ratio: inScans((pass) => sumOf(codes.map((code) => pass.checks.get(code) ?? 0))),
        unit: "x",
        budget: BUDGET,
      },
      ...leadersOf(codes.map((code) => ({ name: `  ${code}`, ratio: ofCheck(code), unit: "x" }))),
    ];
  });
  return [...ofIndexes, ...ofFamilies, whole];
}

/** The checks that cost more than a scan, the dearest first. */
function leadersOf(ratios: readonly Ratio[]): readonly Ratio[] {
  return ratios.filter(({ ratio }) => ratio >= 1).sort((a, b) => b.ratio - a.ratio);
}

/** Time of all checks for each row, of a long ledger against a short one. */
export function flatRatio(long: number, short: number): Ratio {
  const perRow = (count: number, passes: number): number =>
    median(passesOver(count, passes).map(wholeOf)) / count;
  const [ofLong, ofShort] = [perRow(long, 1), perRow(short, 5)];
  return {
    name: `all checks, time per row at ${long} against ${short} entries`,
    ratio: ofLong / ofShort,
    unit: "x",
    budget: { most: 2 },
  };
}

function wholeOf(pass: Pass): number {
  return sumOf([...pass.indexes.values(), ...pass.checks.values()]);
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);

/** Each pass has books of its own: what the first check finds for all is not found again. */
function passesOver(count: number, passes: number): Pass[] {
  const bytes = bigLedger(count);
  const all = Array.from({ length: warmUps(count) + passes }, () => {
    const books = readBooks(readWorkbook(bytes, "big.xlsx"), say);
    // Nothing is cleared away by force before: that would throw away what the engine learned in earlier passes, too.
    const scan = Math.min(...Array.from({ length: 20 }, () => processorSeconds(() => sum(books))));
    const ofIndexes = Object.entries(indexes).map(
      ([name, make]) => [name, processorSeconds(() => make(books))] as const,
    );
    const ofChecks = families.flatMap((family) =>
      checks
        .filter((check) => check.family === family)
        .map((check) => [check.code, processorSeconds(() => runCheck(books, check))] as const),
    );
    return { scan, indexes: new Map(ofIndexes), checks: new Map(ofChecks) };
  });
  return all.slice(warmUps(count));
}

/** Adding up the amounts once: what every family is held against. */
function sum({ ledger }: Books): number {
  let total = 0;
  for (let row = 0; row < ledger.count; row++) total += ledger.in[row] - ledger.out[row];
  return total;
}

function runCheck(books: Books, check: (typeof checks)[number]): number {
  let found = 0;
  if ((check.tables ?? []).every((table) => books.tables.has(table)))
    for (const _ of check.find({ ...books, today: TODAY })) found++;
  return found;
}
