import type { Books } from "./books";
import type { Fund } from "./funds";
import { postingsWhenAsked } from "./laid-postings";
import { remembered } from "./remembered";

/**
 * The books with the funds that their entries name, where they have no table of funds. What such a fund is for is not
 * known, and entries without a fund stay without one.
 */
export const withFundsOfLedger = remembered(
  (books: Books): Books => {
    if (books.tables.has("Funds")) return books;
    const codes = [...books.ledger.coded.fund.dictionary, ...books.splits.map(({ fund }) => fund)];
    const funds = [...new Set(codes)].filter((code) => code !== "").map(fundOfCode);
    return { ...books, funds, postings: postingsWhenAsked({ ...books, funds }) };
  },
  (books) => [books],
);

const fundOfCode = (fund: string): Fund => ({
  row: -1,
  fund,
  body: "",
  kind: "",
  purpose: "",
  decision: "",
  from: 0,
  to: 0,
  leftoverRule: "",
  categories: [],
});
