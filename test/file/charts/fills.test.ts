import { expect, test } from "vitest";
import {
  ACTUAL_FILL,
  BELOW_FILL,
  HELD_FILL,
  lightness,
  PLANNED_FILL,
  STACK_FILLS,
  stackFill,
} from "../../../addin/file/charts/fills";

/** Steps of L* that are told apart at a glance when they touch, and from a legend. */
const NEIGHBOURS_MIN = 25;
const ALIKE_MAX = 12;

test.each([
  ["000000", 0],
  ["FFFFFF", 100],
  // 18 % grey card: L* 49.5.
  ["777777", 50.03],
  ["FF0000", 53.24],
])("lightness of %s", (color, expected) => {
  expect(lightness(color)).toBeCloseTo(expected, 1);
});

test("neighbours in a stack differ in grey, the last and the first too", () => {
  for (let index = 0; index < STACK_FILLS.length; index++) {
    const [below, above] = [stackFill(index), stackFill(index + 1)];
    const distance = Math.abs(lightness(below.color) - lightness(above.color));
    expect(distance, `fills ${index} and ${index + 1}`).toBeGreaterThanOrEqual(NEIGHBOURS_MIN);
  }
});

test("fills that are alike in grey bear different hatches", () => {
  for (const [index, one] of STACK_FILLS.entries())
    for (const other of STACK_FILLS.slice(index + 1)) {
      if (Math.abs(lightness(one.color) - lightness(other.color)) > ALIKE_MAX) continue;
      expect(one.hatch?.kind).not.toBe(other.hatch?.kind);
    }
});

test("planned and actual, held and below zero differ in grey", () => {
  const distance = (a: { color: string }, b: { color: string }) =>
    Math.abs(lightness(a.color) - lightness(b.color));
  expect(distance(PLANNED_FILL, ACTUAL_FILL)).toBeGreaterThan(50);
  expect(BELOW_FILL.hatch).toBeDefined();
  expect(HELD_FILL.hatch).toBeUndefined();
});

test("hatches stand out from what they lie on", () => {
  for (const { color, hatch } of [...STACK_FILLS, PLANNED_FILL, BELOW_FILL])
    if (hatch !== undefined)
      expect(Math.abs(lightness(color) - lightness(hatch.color))).toBeGreaterThan(NEIGHBOURS_MIN);
});
