import { expect, test } from "vitest";
import { Random } from "../../addin/sample/random";
import { allKinds } from "./all-kinds";
import type { Book } from "./honest/book";
import { honestBook } from "./honest/honest-book";
import type { Kind } from "./kind";
import { findingsIn, type Planted, placeOf, plantAll } from "./plant";

/** A fixed seed, so that a failure comes back; another one by PLANTING_SEED. */
const SEED = Number(process.env.PLANTING_SEED ?? 7);
const TEN = 10;
const ROUNDS = 20;

const pool: readonly Book[] = Array.from({ length: 16 }, (_, index) =>
  honestBook({
    seed: SEED * 1_000 + index,
    months: [6 + (index % 4), 7 + (index % 3)],
    memberCount: 17 + (index % 8),
    pace: 4 + (index % 3),
  }),
);

/** The first book, from a place on, in which there is something to spoil. */
function plantedFrom(start: number, kind: Kind): Planted {
  for (let step = 0; step < pool.length; step++) {
    const random = new Random(SEED + start * 2 + 1);
    const planted = plantAll(pool[(start + step) % pool.length], { kinds: [kind], random });
    if (planted.faults.length > 0) return planted;
  }
  throw new Error(`no book has anything for ${kind.code}: ${kind.what}`);
}

test("there are at least sixty kinds, each told apart", () => {
  expect(allKinds.length).toBeGreaterThanOrEqual(60);
  expect(new Set(allKinds.map(({ code, what }) => `${code} ${what}`)).size).toBe(allKinds.length);
});

test.each(allKinds.map((kind, index) => [`${kind.code}: ${kind.what}`, kind, index] as const))(
  "one at a time: %s",
  (_, kind, index) => {
    const { book, faults } = plantedFrom(index, kind);
    const findings = findingsIn(book);
    expect(findings.map(placeOf)).toContain(faults[0].place);
    const others = findings.filter(
      (finding) =>
        finding.severity === "error" &&
        placeOf(finding) !== faults[0].place &&
        kind.admits?.includes(finding.code) !== true,
    );
    expect(others.map((finding) => `${placeOf(finding)}: ${finding.message}`)).toEqual([]);
  },
);

test.each(Array.from({ length: ROUNDS }, (_, round) => [round + 1] as const))(
  "ten at once, round %i",
  (round) => {
    const random = new Random((SEED + round) * 2 + 1);
    const kinds = random.some(allKinds, TEN + 4).filter(isFirstOfCode);
    const { book, faults } = plantAll(pool[round % pool.length], {
      kinds: kinds.slice(0, TEN),
      random,
    });
    const places = findingsIn(book).map(placeOf);
    expect(faults.map(({ place }) => place).filter((place) => !places.includes(place))).toEqual([]);
  },
);

/** Two faults of one code may be told as one finding. */
function isFirstOfCode(kind: Kind, at: number, all: readonly Kind[]): boolean {
  return all.findIndex(({ code }) => code === kind.code) === at;
}
