import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8 } from "../../functions/runtime/utf8";

test("bytes of a text are those of the standard's encoder, half pairs included", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );
  fc.assert(
    fc.property(text, (one) => {
      expect([...utf8(one)]).toEqual([...new TextEncoder().encode(one)]);
    }),
  );
});
