import { Random } from "../../addin/sample/random";
import { allKinds } from "../planting/all-kinds";
import type { Book } from "../planting/honest/book";
import { honestBook } from "../planting/honest/honest-book";
import type { Kind } from "../planting/kind";
import { findingsIn, placeOf, plantAll } from "../planting/plant";
import type { Ratio } from "./timing";

/** Books that no test looks at. */
const SEED = 900_000;
const BOOKS = 8;
const HONEST = 60;

/** How many planted errors are found, by kind, and how often honest books are suspected. */
export function plantingRatios(say: (line: string) => void): Ratio[] {
  const books = Array.from({ length: BOOKS }, (_, at) => bookAt(at));
  const found = allKinds.map((kind, at) => ({
    kind,
    ...recallOf(kind, { books, seed: at * 2 + 1 }),
  }));
  for (const { kind, planted, hits } of found)
    say(`  ${kind.code} ${kind.what}: ${hits} of ${planted} found`);
  const planted = found.reduce((sum, one) => sum + one.planted, 0);
  const hits = found.reduce((sum, one) => sum + one.hits, 0);
  const errors = found.reduce((sum, one) => sum + one.others, 0);
  return [
    share(
      `planted errors found, ${planted} of ${found.length} kinds, one at a time`,
      hits / planted,
    ),
    {
      name: "errors told beside a planted one that do not follow from it, for each one planted",
      ratio: errors / planted,
      unit: "",
      budget: { most: 0.01 },
    },
    ...tenAtOnce(books),
    ...falseAlarms(),
  ];
}

const share = (name: string, ratio: number): Ratio => ({
  name,
  ratio: ratio * 100,
  unit: "%",
  budget: { least: 99 },
});

function bookAt(at: number): Book {
  return honestBook({
    seed: SEED + at,
    months: [6 + (at % 4), 7 + (at % 3)],
    memberCount: 17 + (at % 8),
    pace: 4 + (at % 3),
  });
}

function recallOf(kind: Kind, { books, seed }: { books: readonly Book[]; seed: number }) {
  let [planted, hits, others] = [0, 0, 0];
  for (const [at, honest] of books.entries()) {
    const { book, faults } = plantAll(honest, { kinds: [kind], random: new Random(seed + at * 2) });
    if (faults.length === 0) continue;
    const findings = findingsIn(book);
    planted++;
    if (findings.map(placeOf).includes(faults[0].place)) hits++;
    others += findings.filter(
      (one) =>
        one.severity === "error" &&
        placeOf(one) !== faults[0].place &&
        kind.admits?.includes(one.code) !== true,
    ).length;
  }
  return { planted, hits, others };
}

function tenAtOnce(books: readonly Book[]): Ratio[] {
  let [planted, hits] = [0, 0];
  for (let round = 0; round < 24; round++) {
    const random = new Random(round * 2 + 1);
    const kinds = random
      .some(allKinds, 14)
      .filter((kind, at, all) => all.findIndex(({ code }) => code === kind.code) === at);
    const { book, faults } = plantAll(books[round % books.length], {
      kinds: kinds.slice(0, 10),
      random,
    });
    const places = findingsIn(book).map(placeOf);
    planted += faults.length;
    hits += faults.filter(({ place }) => places.includes(place)).length;
  }
  return [share(`planted errors found, ${planted} in tens`, hits / planted)];
}

function falseAlarms(): Ratio[] {
  let [rows, errors, warnings] = [0, 0, 0];
  for (let at = 0; at < HONEST; at++) {
    const book = bookAt(1_000 + at);
    rows += book.tables.get("Ledger")?.length ?? 0;
    for (const { severity } of findingsIn(book)) {
      if (severity === "error") errors++;
      if (severity === "warning") warnings++;
    }
  }
  return [
    {
      name: `errors in ${HONEST} honest books of ${rows} rows`,
      ratio: errors,
      unit: "",
      budget: { most: 0 },
    },
    {
      name: "warnings in 1,000 rows of honest books",
      ratio: (warnings * 1_000) / rows,
      unit: "",
      budget: { most: 1 },
    },
  ];
}
