import type { Block, Document, Inline } from "../../addin/core/document";
import { amount, day, type Value } from "../../addin/core/value";
import { cashPosition, contributionsByMember, receiptsAndPayments, YEARS } from "./sample-tables";

const FIRST_DAY = 44_927;

const figure = (key: string, value: Value): Inline => ({ figure: value, key });

/** A cash report as a federation would hand it to its conference. */
export function sampleDocument(): Document {
  const blocks: Block[] = [
    {
      type: "cover",
      title: "Cash report to the World Conference",
      subtitle: "1 January 2023 to 31 December 2025",
      facts: [
        { label: "Body", content: ["International Coordination Committee"] },
        { label: "Base currency", content: ["EUR"] },
        { label: "Prepared by", content: ["Financial Officer"] },
        { label: "Date", content: [figure("report.day", day(FIRST_DAY + 1_120))] },
        { label: "Seal", content: ["7f3a 91c0 5be2 d104"] },
      ],
    },
    { type: "contents", title: "Contents" },
    { type: "page-break" },
    { type: "heading", level: 1, text: "In short" },
    {
      type: "paragraph",
      style: "lead",
      content: [
        "At the end of the period the federation held ",
        figure("T3/confirmed/base", amount(1_204_417, "EUR")),
        ". ",
        { strong: "The books agree with the statements." },
      ],
    },
    {
      type: "facts",
      items: [
        {
          label: "Receipts",
          content: [figure("T1/receipts.total/period", amount(7_194_401, "EUR"))],
        },
        {
          label: "Payments",
          content: [figure("T1/payments.total/period", amount(5_217_660, "EUR"))],
        },
        { label: "Deficit of 2025", content: [figure("T1/result/y2025", amount(-304_561, "EUR"))] },
      ],
    },
    {
      type: "paragraph",
      style: "warning",
      content: [
        "One account could not be confirmed: the bank sent no statement. Its balance is shown as not known, and so is the sum of all accounts.",
      ],
    },
    { type: "heading", level: 1, text: "Receipts and payments" },
    {
      type: "paragraph",
      style: "body",
      content: [
        "All figures are on a cash basis: money counts on the day on which it comes in or goes out. The columns show each year of the period and the period before it.",
      ],
    },
    receiptsAndPayments(),
    { type: "heading", level: 2, text: "Cash at the end of the period" },
    cashPosition(),
    {
      type: "chart",
      id: "C1",
      title: "Receipts by year",
      alternativeText: "Columns of receipts",
      kind: "stacked-columns",
      tableId: "T1",
      rowKeys: ["receipts.total"],
      columnKeys: YEARS,
    },
    { type: "heading", level: 1, text: "Contributions" },
    {
      type: "paragraph",
      style: "body",
      content: [
        "Members set their contributions themselves. The table shows what each promised in writing and what has come in.",
      ],
    },
    contributionsByMember(),
    {
      type: "paragraph",
      style: "note",
      content: ["Codes are explained in a list that is kept apart."],
    },
    { type: "heading", level: 1, text: "Notes" },
    { type: "heading", level: 2, text: "Basis" },
    {
      type: "list",
      isNumbered: true,
      items: [
        ["Cash basis, base currency EUR."],
        ["Amounts are exact; nothing is rounded to thousands."],
        [
          { strong: "Exchange rates" },
          " are those of the European Central Bank on the day of the entry.",
        ],
      ],
    },
    { type: "heading", level: 3, text: "What has changed" },
    {
      type: "list",
      isNumbered: false,
      items: [
        ["One category was divided in two; earlier years are shown in the new form."],
        ["The literature stock was counted on two days."],
      ],
    },
    { type: "list", isNumbered: true, items: [["Numbers start again here."]] },
    { type: "page-break" },
    { type: "heading", level: 1, text: "Declaration" },
    {
      type: "paragraph",
      style: "body",
      content: ["The report was drawn up from the books to the best of my knowledge."],
    },
    {
      type: "signatures",
      offices: ["Financial Officer", "Main Coordinator (takes note)"],
      placeAndDate: "Place and date",
      signature: "Signature",
    },
  ];
  return {
    id: "cash-report",
    title: "Cash report to the World Conference",
    language: "en",
    direction: "ltr",
    runningHead: "International Coordination Committee · 2023–2025",
    pageNumbering: "Page {page} of {pages}",
    blocks,
  };
}
