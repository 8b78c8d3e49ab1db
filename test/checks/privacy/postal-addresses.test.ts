import { expect, test } from "vitest";
import { townsOfAddresses } from "../../../addin/books/postal-addresses";
import { findingsOf } from "../../ledger-text";
import { reportOf, tableOfText } from "../reports/documents";

test.each([
  ["Erna Muster, Hauptstr. 12, 10115 Musterstadt", "Musterstadt"],
  ["Am Alten Weg 3a, D-04109 Musterdorf", "Musterdorf"],
  ["Berliner Straße 7\n1010 Wien", "Wien"],
  ["Marktplatz 1, CH-8001 Zürich", "Zürich"],
  ["Calle Mayor 5, 28013 Madrid", "Madrid"],
  ["C/ de la Luna, 14, 2º B, 08001 Barcelona", "Barcelona"],
  ["Avenida Brasil n.º 120, 11300 Montevideo", "Montevideo"],
  ["12 rue de la Paix, 75002 Paris", "Paris"],
  ["3 bis, avenue Jean Jaurès, 69007 Lyon", "Lyon"],
  ["10 Downing Street, London SW1A 2AA", "London"],
  ["742 Evergreen Terrace, Springfield, IL 62704", "Springfield"],
])("%j is an address in %s", (text, town) => {
  expect(townsOfAddresses(text)).toEqual([town]);
});

// Texts of ledgers and reports as people write them: places of halls, invoices, sums, years, codes.
const HONEST = `
Hall rent, Hauptstr. 12
Hall rent, Hauptstr. 12, Berlin
Saalmiete Marktplatz 12, 2025 Konferenz
Saalmiete im Haus am Ring 4, Rechnung 10115
Büromiete Lindenweg 3 für 2024 und 2025
Rechnung 12, 10115 Euro Anzahlung
Fahrt Berlin 10115 nach Hamburg 20095
Druckerei Weg 4 GmbH, Auftrag 12345
Parkplatz 12, Beleg 4711
Beitrag 2025, Ortsgruppe 12, 50000 Mitglieder
Spende Nr. 12, 12345 Stück Flugblätter
Allee 5, 100 Plakate
Kasse Straßenfest 12, 2024 Sommer
Bahnhofstr. 5 bis 7, Kaution
Konto 12, Gasse der Kulturen
Rent of the hall in 12 Main Street
Rent, 12 Main Street, London
12 copies for the Station Road, group in Leeds
Taxi, 4 High Street to 17 Park Lane
Invoice 742, Springfield, 62704 copies
Books for 12 Members, London, 2025
Court fees, 12345 Kigali francs
Street collection 12, 2025 London
Room 12 A, Square House
Postage to SW1A 2AA
Alquiler de la sala, Calle Mayor 5
Alquiler, Calle Mayor 5, Madrid
Calle Mayor 5, 2025 Congreso
Avenida 12, factura 28013
Plaza de la fiesta, 12 mesas
Impresos 14, 28013 Ejemplares
Viaje a Camino 3, recibo 08001
Cuota de 2025, sección 14, 12000 Pesos
Location de salle, 12 rue de la Paix
Location, 12 rue de la Paix, Paris
12 rue de la Paix, 2025 Congrès
Facture 12, 75002 Exemplaires
Place 14, 12 participants
Cours de langue 3, 69007 francs
Frais de quai 12, bon 75002
Timbres 12, avenue fermée
Entry 2025-0012, 10115.00 EUR, account BANK-1
`
  .trim()
  .split("\n");

test("there are forty honest texts and more", () => {
  expect(HONEST.length).toBeGreaterThanOrEqual(40);
});

test.each(HONEST)("%j is none", (text) => {
  expect(townsOfAddresses(text)).toEqual([]);
});

test("PRV-02 tells the town and never the street, once for a place", () => {
  const book = "Ledger\nNo | Date | Account | In | Out\n1 | 2025-01-02 | C | 5 |";
  const made = reportOf("2025", tableOfText("T1", ["all"], ["line a: all 100"]));
  const prose =
    "Thanks to E. M., Hauptstr. 12, 10115 Musterstadt; again Hauptstr. 12, 10115 Musterstadt.";
  const cashReport = {
    ...made,
    blocks: [{ type: "heading" as const, level: 1 as const, text: prose }, ...made.blocks],
  };
  expect(findingsOf("PRV-02", book, { cashReport })).toEqual([
    "Report!A1: The report holds a postal address in Musterstadt. Remove it where it was typed, and make the report again.",
  ]);
});
