import { IntlMessageFormat as Library } from "intl-messageformat";
import { expect, test } from "vitest";
import { IntlMessageFormat } from "../../functions/runtime/english-messages";

test.each([
  ["it''s {x}", "it's 1"],
  ["it's {x}", "it's 1"],
  ["'{x}' is {x}", "{x} is 1"],
  ["'{it''s}' {x}", "{it's} 1"],
  ["{x, plural, one {# '#' entry} other {# entries}}", "1 # entry"],
  ["{ x , select , 1 {a{x}b} other {c} }", "a1b"],
  ["{x, plural, =1 {exactly} one {one} other {many}}", "exactly"],
  ["#{x}", "#1"],
])("%s", (text, said) => {
  expect(new IntlMessageFormat(text, "en").format({ x: 1 })).toBe(said);
  expect(new Library(text, "en").format({ x: 1 })).toBe(said);
});

test.each(["{x", "{x, number}", "}", "{x, plural, one {a}"])("refuses %s", (text) => {
  expect(() => new IntlMessageFormat(text, "en")).toThrow("not a message");
});

test("a language whose plurals are not known, and a message that lacks its filling, are faults", () => {
  const plural = "{x, plural, one {a} other {b}}";
  expect(() => new IntlMessageFormat(plural, "pl")).toThrow("in pl");
  expect(() => new IntlMessageFormat("{x}", "en").format({})).toThrow("lacks x");
});
