import type { Document } from "../../core/document";
import type { CashReportInput } from "./input";
import { reportSource } from "./source";
import { receiptsAndPayments } from "./t1-receipts-and-payments";
import { cashPosition } from "./t3-cash-position";
import { useOfAccounts } from "./t3b-use-of-accounts";

/** The financial officer's cash report. */
export function cashReport(input: CashReportInput): Document {
  const source = reportSource(input);
  return {
    id: "cash-report",
    title: "",
    language: input.language,
    direction: "ltr",
    runningHead: "",
    pageNumbering: "",
    blocks: [receiptsAndPayments(source), cashPosition(source), useOfAccounts(source)],
  };
}
