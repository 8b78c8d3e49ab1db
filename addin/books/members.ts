import type { TableData } from "../tables/table-data";
import { readRecords } from "./records";

/** A member organisation. Its code is compared letter by letter. */
export interface Member {
  readonly row: number;
  readonly key: string;
  readonly code: string;
  readonly region: string;
  readonly body: string;
  readonly isFounding: boolean;
  readonly isNameOpen: boolean;
}

export interface MemberStatus {
  readonly row: number;
  readonly key: string;
  readonly status: string;
  readonly from: number;
  readonly document: string;
  /** Votes of the decision; each NaN where nobody wrote it down. */
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly entitled: number;
}

export function readMembers(table: TableData | undefined): readonly Member[] {
  return readRecords(table, (at) => ({
    row: at.row,
    key: at.text("key"),
    code: at.text("code"),
    region: at.text("region"),
    body: at.text("body"),
    isFounding: at.flag("founding"),
    isNameOpen: at.flag("openName"),
  }));
}

export function readMemberStatuses(table: TableData | undefined): readonly MemberStatus[] {
  return readRecords(table, (at) => ({
    row: at.row,
    key: at.text("key"),
    status: at.text("status"),
    from: at.day("from"),
    document: at.text("document"),
    yes: at.number("yes"),
    no: at.number("no"),
    abstain: at.number("abstain"),
    entitled: at.number("entitled"),
  }));
}

/** Status of a member on a day: the last that began on or before it; "" when none is recorded. */
export function statusOn(
  statuses: readonly MemberStatus[],
  { key, day }: { key: string; day: number },
): string {
  let latest: MemberStatus | undefined;
  for (const status of statuses)
    if (status.key === key && status.from <= day && status.from >= (latest?.from ?? 0))
      latest = status;
  return latest?.status ?? "";
}
