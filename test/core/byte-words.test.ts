import fc from "fast-check";
import { expect, test } from "vitest";
import { areEqualBytes } from "../../addin/core/byte-words";

test("stretches of bytes are equal where each byte is", () => {
  const made = fc.tuple(
    fc.array(fc.constantFrom(0, 1, 128), { maxLength: 14 }),
    fc.nat({ max: 13 }),
    fc.constantFrom(0, 0, 1),
  );
  fc.assert(
    fc.property(made, ([one, place, change]) => {
      const other = one.map((byte, at) => (at === place ? byte ^ change : byte));
      const view = new DataView(Uint8Array.of(7, ...one, ...other).buffer);
      const isEqual = one.every((byte, at) => byte === other[at]);
      expect(areEqualBytes(view, 1, 1 + one.length, one.length)).toBe(isEqual);
    }),
    { numRuns: 1000 },
  );
});
