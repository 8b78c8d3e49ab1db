import fc from "fast-check";
import { expect, test } from "vitest";
import { HashLanes } from "../../../functions/runtime/hash-lanes";
import { rangeColumns } from "../../../functions/runtime/range-columns";

const hashOf = (values: readonly (readonly unknown[])[]): string => {
  const isCounted = values[0].map(() => true);
  const { hash } = rangeColumns({ values, rowFirst: 1, isCounted, isBlank: () => false });
  const lanes = new HashLanes();
  lanes.addText(`${values[0].length} ${values.length}`);
  lanes.addLanes(hash);
  return lanes.digits();
};

test("sixteen figures in four groups", () => {
  expect(hashOf([[1, "a", null]])).toMatch(/^[0-9a-f]{4}( [0-9a-f]{4}){3}$/);
});

test("what differs in type, place or shape has another hash; what is blank anyhow has the same", () => {
  const contents = [
    [[1]],
    [["1"]],
    [[true]],
    [[false]],
    [[0]],
    [[null]],
    [[1, null]],
    [[null, 1]],
    [[1], [null]],
    [[null], [1]],
    [[1], [null], [2]],
    [[1], [2], [null]],
    [["a"], [null], ["b"]],
    [["a"], ["b"], [null]],
    [[1], ["a"]],
    [["a"], [1]],
    [["ab", "c"]],
    [["a", "bc"]],
    [[{ code: "#N/A" }]],
    [["#N/A"]],
    [[-0.5]],
    [[0.5]],
  ];
  expect(new Set(contents.map(hashOf)).size).toBe(contents.length);
  expect(new Set([[[null]], [[""]], [[undefined]]].map(hashOf)).size).toBe(1);
});

test("no two of 200,000 amounts that follow each other share a hash, nor any half of it", () => {
  const seen = Array.from({ length: 200_000 }, (_, at) => hashOf([[at / 100]]));
  expect(new Set(seen).size).toBe(seen.length);
  // Of 32 bits some 4.7 pairs of 200,000 meet by chance.
  for (const half of [0, 1]) {
    const halves = new Set(
      seen.map((digits) =>
        digits
          .split(" ")
          .slice(2 * half, 2 * half + 2)
          .join(""),
      ),
    );
    expect(seen.length - halves.size).toBeLessThan(20);
  }
});

test("one changed letter of any text changes the hash", () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.nat(),
      fc.string({ minLength: 1, maxLength: 1 }),
      (text, at, letter) => {
        const place = at % text.length;
        const other = text.slice(0, place) + letter + text.slice(place + 1);
        if (other !== text) expect(hashOf([[other]])).not.toBe(hashOf([[text]]));
      },
    ),
  );
});
