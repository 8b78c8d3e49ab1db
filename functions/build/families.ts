/** Folders of the functions, one a family, with their headings; in the order in which they are listed. */
export const FAMILIES: Readonly<Record<string, { readonly en: string; readonly de: string }>> = {
  contributions: { en: "Contributions", de: "Beiträge" },
  cash: { en: "Cash and reports", de: "Kasse und Berichte" },
  exchange: { en: "Exchange and arithmetic", de: "Wechselkurse und Rechnen" },
  audit: { en: "Audit", de: "Prüfung" },
  completeness: { en: "Completeness of the book", de: "Vollständigkeit des Buches" },
  bank: { en: "Bank, cash, contributions", de: "Bank, Kasse, Beiträge" },
  patterns: { en: "Patterns", de: "Muster" },
  sampling: { en: "Samples for auditors", de: "Stichproben" },
  evidence: { en: "Evidence", de: "Nachweise" },
  helpers: { en: "Helpers", de: "Hilfen" },
};
