import type { Books } from "./books";
import { statusOn } from "./members";
import { readRecords } from "./records";

/** How many active members the printed list tells, of a region or of all. */
export interface PrintedCount {
  /** Row of the table of settings. */
  readonly row: number;
  /** "" for all regions. */
  readonly region: string;
  readonly printed: number;
  /** Day of the list; 0 where none is told. */
  readonly day: number;
}

/** A setting such as printed-members.Europe, or printed-members for all regions. */
const KEY = /^printed-members(?:\.(.+))?$/;

/** Counts of the printed list as the settings tell them; those that are no whole number are left out. */
export function printedCounts({ tables }: Books): readonly PrintedCount[] {
  const records = readRecords(tables.get("Settings"), (at) => ({
    row: at.row,
    key: at.text("key").trim(),
    value: at.text("value").trim(),
    day: at.day("validFrom"),
  }));
  return records.flatMap(({ row, key, value, day }) => {
    const match = KEY.exec(key);
    if (match === null || !/^\d{1,6}$/.test(value)) return [];
    return [{ row, region: match[1]?.trim() ?? "", printed: Number(value), day }];
  });
}

/** Active members on a day, of a region or, with "", of all; where no status at all is recorded, every member. */
export function activeMembers(
  { members, statuses }: Books,
  { region, day }: { region: string; day: number },
): number {
  const isActive = (key: string): boolean =>
    statuses.length === 0 || statusOn(statuses, { key, day }) === "active";
  return members.filter(
    (member) => (region === "" || member.region.trim() === region) && isActive(member.key),
  ).length;
}
