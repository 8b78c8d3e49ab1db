import { afterAll, expect } from "vitest";

const before = Reflect.ownKeys(Object.prototype).length;

// Hostile input must never reach Object.prototype: asserted after every test file.
afterAll(() => {
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
});
