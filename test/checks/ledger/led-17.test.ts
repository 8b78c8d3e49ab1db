import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = (...texts: string[]): string => `
Ledger
No | Account | Currency | In | Text
${texts.map((text, index) => `${index + 1} | A | EUR | 5 | ${text}`).join("\n")}
`;

test.each([
  "Contribution less travel",
  "Sale, net of postage",
  "Beitrag abzüglich Fahrtkosten",
  "Beitrag abzgl. Porto",
  "Spende netto",
  "Cotisation moins frais",
  "Cuota menos gastos",
  "Quota al netto delle spese",
  "Взнос за вычетом комиссии",
  "mit Darlehen verrechnet",
])("LED-17 hears netting in %s", (text) => {
  expect(findingsOf("LED-17", ledger(text))).toHaveLength(1);
});

test.each([
  "Internet",
  "Paperless office",
  "icor.net domain",
  "Less than planned",
  "Netto Einkauf",
  "au moins dix participants",
  "al menos diez",
  "Nettoyage de la salle",
  "Blessed day",
])("LED-17 hears nothing in %s", (text) => {
  expect(findingsOf("LED-17", ledger(text))).toEqual([]);
});

test("LED-17 shows text, word and amount, and is silent once the entry is split", () => {
  const text = ledger("Fair", "Contribution less travel");
  expect(findingsOf("LED-17", text)).toEqual([
    'Ledger!E3 (No 2): The text "Contribution less travel" ("less") sounds as if something had been taken off before 5.00 EUR was entered. If so, enter the full amount and what was taken off as two entries, or split this one.',
  ]);
  expect(
    findingsOf("LED-17", `${text}\nSplits\nNo | Line | Amount\n2 | 1 | 8\n2 | 2 | -3`),
  ).toEqual([]);
});
