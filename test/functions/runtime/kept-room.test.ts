import { beforeEach, expect, test } from "vitest";
import { accounts } from "../../../addin/tables/accounts";
import { forgetHandles, handleOf, tablesOfHandle } from "../../../functions/runtime/handles";
import { countWithin } from "../../../functions/runtime/kept-room";
import { NotKnown } from "../../../functions/runtime/not-known";
import { forgetTables, givenTable } from "../../../functions/runtime/table-store";

beforeEach(() => {
  forgetTables();
  forgetHandles();
});

/** Accounts with so many rows of two cells, headings among them. */
const tableOf = (rows: number, name = "A") =>
  givenTable(
    [["Account", "Currency"], ...Array.from({ length: rows - 1 }, (_, at) => [`${name}${at}`, ""])],
    accounts,
    { sheet: "Accounts", row: 1, columnIndex: 0 },
  );

test.each([
  ["nothing", [], { entries: 2, cells: 10 }, 0],
  ["as many as there is room for", [[5], [5]], { entries: 2, cells: 20 }, 2],
  ["no more cells than that, blank ones too", [[5], [5]], { entries: 2, cells: 19 }, 1],
  ["no more books than that", [[1], [1], [1]], { entries: 2, cells: 20 }, 2],
  ["all tables of a book together", [[1], [2, 3]], { entries: 2, cells: 11 }, 1],
  ["the one used last, however large", [[50], [1]], { entries: 2, cells: 20 }, 1],
])("there is room for %s", (_, used, room, expected) => {
  const tables = used.map((rows) => rows.map((count) => tableOf(count)));
  expect(countWithin(tables, room)).toBe(expected);
});

test("the handle used longest ago is lost when large books come, the others stay", () => {
  const small = handleOf([tableOf(3, "small")]);
  const large = ["A", "B", "C"].map((name) => handleOf([tableOf(1_500_000, name)]));
  expect(() => tablesOfHandle(large[0])).toThrow(NotKnown);
  expect(() => tablesOfHandle(small)).toThrow(NotKnown);
  expect(tablesOfHandle(large[1])).toHaveLength(1);
  expect(tablesOfHandle(large[2])).toHaveLength(1);
});
