import type { TableData } from "../tables/table-data";
import type { Fund } from "./funds";
import { readRecords } from "./records";

export interface Conference {
  readonly row: number;
  readonly conference: string;
  readonly body: string;
  /** Day, 0 when not told. */
  readonly from: number;
  readonly to: number;
}

/** Who came to a conference for a member. */
export interface Delegation {
  readonly row: number;
  readonly conference: string;
  readonly member: string;
  /** NaN when blank or not whole. */
  readonly delegates: number;
}

export function readConferences(table: TableData | undefined): readonly Conference[] {
  return readRecords(table, (at) => ({
    row: at.row,
    conference: at.text("conference"),
    body: at.text("body"),
    from: at.day("from"),
    to: at.day("to"),
  }));
}

export function readDelegations(table: TableData | undefined): readonly Delegation[] {
  return readRecords(table, (at) => {
    const delegates = at.number("delegates");
    return {
      row: at.row,
      conference: at.text("conference"),
      member: at.text("member"),
      delegates: Number.isSafeInteger(delegates) ? delegates : Number.NaN,
    };
  });
}

/** The conference that a fund pays for: the one of its name, else the only one of its body that begins while it runs. */
export function conferenceOfFund(
  conferences: readonly Conference[],
  fund: Fund,
): Conference | undefined {
  const named = conferences.find(({ conference }) => conference === fund.fund);
  if (named) return named;
  const during = conferences.filter(
    ({ from, body }) =>
      (fund.body === "" || body === "" || body === fund.body) &&
      from >= fund.from &&
      (fund.to === 0 || from <= fund.to),
  );
  return during.length === 1 ? during[0] : undefined;
}
