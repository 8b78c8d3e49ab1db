import type { ReportSource } from "./source";

/** Codes of those who held the office of the financial officer at the end of the period; names are never shown. */
export function financialOfficers({ books, period }: ReportSource): readonly string[] {
  const { body } = books.settings;
  const holders = books.mandates.filter(
    (mandate) =>
      mandate.office === "financial-officer" &&
      (body === "" || mandate.body === "" || mandate.body === body) &&
      mandate.from <= period.to &&
      (mandate.to === 0 || mandate.to >= period.to),
  );
  return [...new Set(holders.map(({ person }) => person))].filter((person) => person !== "");
}
