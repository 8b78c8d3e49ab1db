import { isoOfDay } from "../../addin/core/calendar";
import type { KnownRate, RateBook } from "../../addin/core/exchange";
import { NotKnown } from "./not-known";

/** The rate asked for. Throws NotKnown with the pair and the day, and the last day that has one. */
export function rateOrNotKnown(
  book: RateBook,
  question: { from: string; to: string; day: number; maxAgeDays: number | undefined },
): KnownRate {
  const { from, to, day, maxAgeDays } = question;
  const found = book.rateOn({ from, to, day, ...(maxAgeDays !== undefined && { maxAgeDays }) });
  if (!("unknown" in found)) return found;
  const since = found.lastDay === undefined ? "" : ` since ${isoOfDay(found.lastDay)}`;
  throw new NotKnown(
    since === ""
      ? `no rate between ${from} and ${to} on or before ${isoOfDay(day)}`
      : `no rate between ${from} and ${to}${since} that is young enough for ${isoOfDay(day)}`,
  );
}
