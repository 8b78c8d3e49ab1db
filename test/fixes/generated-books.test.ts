import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOfIso } from "../../addin/core/calendar";
import { booksOf } from "../ledger-text";
import { faults, honest, LISTS, openings } from "./entry-faults";
import { expectFixLaw, tabledBooks } from "./fix-law";

const today = dayOfIso("2025-12-31") ?? 0;

test.each(Object.keys(faults))(
  "a planted %s: its fix removes it, causes no other, and is taken back",
  (code) => {
    let mended = 0;
    const sides = fc.array(fc.boolean(), { minLength: 6, maxLength: 14 });
    fc.assert(
      fc.property(sides, fc.nat(100), (isIn, pick) => {
        const lines = [...openings(), ...isIn.map((one, index) => honest(index + 3, one))];
        const row = 3 + (pick % isIn.length);
        const added = faults[code](lines[row]);
        if (added !== undefined) lines.splice(row + 1, 0, added);
        const text = LISTS + lines.map((line) => line.join(" | ")).join("\n");
        mended += expectFixLaw(tabledBooks(booksOf(text)), { today, code }).length;
      }),
      { numRuns: 15, seed: 3 },
    );
    expect(mended).toBeGreaterThan(5);
  },
);
