// Figures that need a population: BuildIt (jfa), a list of 238 amounts (jfa), error patterns (FSaudit).
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { realData } from "../real-data";
import { dataSetsIn } from "./data-sets";
import { outcomesOf } from "./expect-agreement";

const folder = realData("audit");
const hasFolder = existsSync(folder);
if (!hasFolder) console.warn("SKIPPED: the populations of the reference figures are absent.");

test.skipIf(!hasFolder)("every figure of a population that is there agrees", () => {
  const outcomes = outcomesOf("data-sets", folder);
  const comparisons = outcomes.flatMap((outcome) => outcome.comparisons);
  expect(comparisons.filter((comparison) => !comparison.agrees)).toEqual([]);
  expect(comparisons.length).toBeGreaterThan(700);
});

describe("a data set stands in the place of its name", () => {
  const own = mkdtempSync(join(tmpdir(), "reference-"));
  writeFileSync(
    join(own, "small.csv"),
    '"ID","amount","payee"\n7,12.5,"Ann, ""A"""\n8,-3,"Bo"\n9,0.58,"07"\n',
  );
  afterAll(() => rmSync(own, { recursive: true }));
  const resolve = dataSetsIn(own);

  test("columns by name, quoted cells as text, figures as numbers", () => {
    expect(resolve({ dataset: "small.csv", column: "amount", group: "payee", n: 2 })).toEqual({
      dataset: {
        name: "small.csv",
        columns: {
          ID: [7, 8, 9],
          amount: [12.5, -3, 0.58],
          payee: ['Ann, "A"', "Bo", "07"],
        },
      },
      column: [12.5, -3, 0.58],
      group: ['Ann, "A"', "Bo", "07"],
      n: 2,
    });
  });

  test.each([
    ["small.csv", "> 0", [12.5, 0.58]],
    ["small.csv", ">= 12.5", [12.5]],
    ["small.csv", "< 0", [-3]],
    ["small.csv", "all", [12.5, -3, 0.58]],
    ["small.csv rows 2-3", "all", [-3, 0.58]],
    ["small.csv rows 2-3", "> 0", [0.58]],
  ])("%s with filter %s", (dataset, filter, expected) => {
    expect(resolve({ dataset, column: "amount", filter })).toMatchObject({ column: expected });
  });

  test("several columns, and a name that is no column", () => {
    expect(
      resolve({ dataset: "small.csv", key: ["ID", "amount"], other: ["ID", "x"] }),
    ).toMatchObject({
      key: [
        [7, 8, 9],
        [12.5, -3, 0.58],
      ],
      other: ["ID", "x"],
    });
  });

  test("a file that is missing is said, not passed over", () => {
    expect(resolve({ dataset: "absent.csv" })).toBe(`data set absent.csv is not in ${own}`);
  });
});
