import fc from "fast-check";
import { expect, test } from "vitest";
import { utf8Of } from "../../addin/core/utf8";

test.each([
  ["", ""],
  ["A", "41"],
  ["\u007f\u0080\u07ff\u0800\uffff", "7fc280dfbfe0a080efbfbf"],
  ["\u{10000}\u{10ffff}", "f0908080f48fbfbf"],
  ["a\ud800b", "61efbfbd62"],
  ["\udc00", "efbfbd"],
])("%j is %s (RFC 3629)", (text, hex) => {
  expect(Buffer.from(utf8Of(text)).toString("hex")).toBe(hex);
});

test("every text is as another encoder has it", () => {
  const units = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(fc.oneof(units, fc.string({ unit: "binary" })), (text) => {
      expect([...utf8Of(text)]).toEqual([...new TextEncoder().encode(text)]);
    }),
  );
});
