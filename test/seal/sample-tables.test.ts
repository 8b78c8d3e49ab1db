import { expect, test } from "vitest";
import { cleanCopy } from "../../addin/books/clean-tables";
import { sealedData } from "../../addin/books/sealed-data";
import { hashOfTable } from "../../addin/books/table-hash";
import { sealOfTable } from "../../addin/seal/seal-of-table";
import { sampleBooks } from "../functions/formula";

const books = sampleBooks();
const copies = cleanCopy(books, { names: "names" }).tables;

test.each(copies.map((copy) => [copy.definition.name, copy] as const))(
  "%s: the copy for sending names the hash that the seal of the table begins with",
  (name, copy) => {
    const data = books.tables.get(name);
    if (data === undefined) throw new Error(`the sample has no table ${name}`);
    expect(sealOfTable(sealedData(data, undefined).table).hash).toBe(hashOfTable(copy));
  },
);

test("the sample has tables to compare", () => {
  expect(copies.length).toBeGreaterThan(15);
});
