import { describe, expect, test } from "vitest";
import { InputError } from "../../addin/core/faults";
import { type MatrixValue, sheetOfMatrix, workbookOf } from "../../addin/core/sheet-builder";
import { sayIn } from "../../addin/core/words";
import { proposeMapping } from "../../addin/mappings/propose-mapping";

const say = sayIn("en");

function propose(...rows: MatrixValue[][]) {
  return proposeMapping(workbookOf([sheetOfMatrix("Sheet1", rows)]), { year: 2026, say });
}

describe("a proposed mapping", () => {
  test("finds the row of headings below a title, two columns of amounts, and the opening", () => {
    const { mapping, questions } = propose(
      ["Our cash book in CHF"],
      [null, "Opening balance:", 100],
      ["No.", "Date", "Description", "Receipts", "Payments", "Balance"],
      [1, 45_000, "a", 5, null, 105],
      [2, 45_001, "b", null, 5, 100],
    );
    expect(mapping).toMatchObject({
      headingRow: 3,
      order: "oldest-first",
      baseCurrency: "CHF",
      accounts: [{ opening: { cell: "C2" }, currency: "CHF" }],
      entry: {
        no: { column: "No." },
        date: { column: "Date" },
        text: { column: "Description" },
        amount: { in: { column: "Receipts" }, out: { column: "Payments" } },
      },
      balance: { column: "Balance" },
    });
    expect(questions).toHaveLength(2);
  });

  test("finds a signed amount, newest first, decimal commas, and the categories with their sides", () => {
    const { mapping } = propose(
      ["Datum", "Text", "Betrag", "Kategorie", "Währung"],
      ["02.02.2025", "Porto", "-1,50", "Büro", "EUR"],
      ["01.02.2025", "Spende", "10,00", "Spenden", "EUR"],
    );
    expect(mapping).toMatchObject({
      order: "newest-first",
      language: "de",
      baseCurrency: "EUR",
      categories: [
        { category: "Büro", side: "payment" },
        { category: "Spenden", side: "receipt" },
      ],
      entry: { no: { row: true }, amount: { signed: { column: "Betrag" } } },
    });
    expect(mapping.year).toBeUndefined();
  });

  test("reads the headings of a Spanish cash book, and its decimal commas", () => {
    const { mapping } = propose(
      ["Saldo anterior:", 100],
      ["N.º", "Fecha", "Detalle", "Entradas", "Salidas", "Saldo", "Rubro", "Divisa"],
      [1, "1 de mayo de 2025", "Rifa", "10,00", null, "110,00", "donaciones", "EUR"],
      [2, "2 de mayo de 2025", "Sellos", null, "1,50", "108,50", "oficina", "EUR"],
    );
    expect(mapping).toMatchObject({
      baseCurrency: "EUR",
      accounts: [{ opening: { cell: "B1" } }],
      categories: [
        { category: "donaciones", side: "receipt" },
        { category: "oficina", side: "payment" },
      ],
      entry: {
        no: { column: "N.º" },
        text: { column: "Detalle" },
        amount: { in: { column: "Entradas" }, out: { column: "Salidas" } },
      },
    });
  });

  test("reads the headings of a French cash book, and its decimal commas", () => {
    const { mapping } = propose(
      ["Report à nouveau :", 100],
      [
        "N°",
        "Jour",
        "Désignation",
        "Encaissements",
        "Décaissements",
        "Solde",
        "Rubrique",
        "Monnaie",
      ],
      [1, "1er mai 2025", "Tombola", "10,00", null, "110,00", "dons", "EUR"],
      [2, "2 mai 2025", "Timbres", null, "1,50", "108,50", "bureau", "EUR"],
    );
    expect(mapping).toMatchObject({
      baseCurrency: "EUR",
      accounts: [{ opening: { cell: "B1" } }],
      categories: [
        { category: "dons", side: "receipt" },
        { category: "bureau", side: "payment" },
      ],
      entry: {
        no: { column: "N°" },
        date: { column: "Jour" },
        text: { column: "Désignation" },
        amount: { in: { column: "Encaissements" }, out: { column: "Décaissements" } },
      },
    });
  });

  test.each([
    ["printed above the headings", "Kassenbuch 2019", 2019],
    ["of today", "Kassenbuch", 2026],
  ])("takes a missing year from the one %s, and says so", (_, title, year) => {
    const { mapping, questions } = propose(
      [title],
      ["Datum", "Text", "Eingang", "Ausgang"],
      ["01. Okt", "a", 5, null],
    );
    expect(mapping.year).toBe(year);
    expect(questions.join()).toContain(`${year} was filled in`);
  });

  test("of a gross and a net amount takes the one that leads to the printed balances", () => {
    const rows = [
      ["Date", "Amount", "netAmount", "Balance"],
      [45_002, "5", "4.5", "12.00"],
      [45_001, "-2", "-2.5", "7.50"],
      [45_000, "10", "10", "10.00"],
    ];
    const { mapping } = propose(...rows);
    expect(mapping.entry.amount).toEqual({ signed: { column: "netAmount" } });
    const gross = rows.map(([date, amount, net]) => [date, amount, net]);
    expect(propose(...gross).mapping.entry.amount).toEqual({ signed: { column: "Amount" } });
  });

  test("names columns of the same heading by their letters", () => {
    const { mapping } = propose(["Date", "Text", "Amount", "Text"], [45_000, "a", 5, "b"]);
    expect(mapping.entry.text).toEqual({ letter: "B" });
  });

  test("asks for the currency where none is named", () => {
    const { questions } = propose(["Date", "In", "Out"], [45_000, 5, null]);
    expect(questions.join()).toContain("EUR was filled in");
  });

  test("does not guess at a sheet that is no cash book", () => {
    expect(() => propose(["Name", "Street"], ["a", "b"])).toThrow(InputError);
  });
});
