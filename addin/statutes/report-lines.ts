import type { Message } from "../core/words";

/** A line of the statement of receipts and payments (T1). */
export interface ReportLine {
  /** Stable for ever: receipts.contributions. */
  readonly key: string;
  readonly side: "receipts" | "payments";
  readonly label: Message;
}

const line = (key: string, english: string): ReportLine => ({
  key,
  side: key.startsWith("receipts.") ? "receipts" : "payments",
  label: { key: `reportLines.${key}`, english },
});

/**
 * Lines of T1 in their order. A workbook may name others: they follow the ones of their side.
 * Sources of income follow section V.4 and V.5 of the ICOR statute (6 October 2010).
 */
export const reportLines: readonly ReportLine[] = [
  line("receipts.contributions", "Annual contributions"),
  line("receipts.donations", "Donations"),
  line("receipts.donation-actions", "Donation actions"),
  line("receipts.literature", "Sale of literature"),
  line("receipts.initiatives", "Other initiatives"),
  line("receipts.conference-shares", "Conference shares of participants"),
  line("receipts.interest", "Interest"),
  line("receipts.other", "Other receipts"),
  line("payments.committee-meetings", "Meetings of the committee"),
  line("payments.conference-travel", "World conference: travel of delegates"),
  line("payments.conference-rooms", "World conference: rooms"),
  line("payments.conference-interpretation", "World conference: interpretation"),
  line("payments.conference-documents", "World conference: documents"),
  line("payments.publications", "Publications and website"),
  line("payments.literature-purchase", "Purchase of literature"),
  line("payments.solidarity", "Campaigns and solidarity passed on"),
  line("payments.projects", "Projects (earmarked)"),
  line("payments.office", "Office"),
  line("payments.bank-charges", "Bank charges"),
  line("payments.other", "Other payments"),
];

/** Category code of a line where a workbook has no table of categories: contributions, bank-charges. */
export function categoryOfLine(key: string): string {
  return key.slice(key.indexOf(".") + 1);
}
