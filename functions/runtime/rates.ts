import { isoOfDay } from "../../addin/core/calendar";
import type { KnownRate, RateBook } from "../../addin/core/exchange";
import { reason } from "../../addin/core/reason";
import { NotKnown } from "./not-known";

/** The rate asked for. Throws NotKnown with the pair and the day, and the last day that has one. */
export function rateOrNotKnown(
  book: RateBook,
  question: { from: string; to: string; day: number; maxAgeDays: number | undefined },
): KnownRate {
  const { from, to, day, maxAgeDays } = question;
  const found = book.rateOn({ from, to, day, ...(maxAgeDays !== undefined && { maxAgeDays }) });
  if (!("unknown" in found)) return found;
  throw new NotKnown(
    found.lastDay === undefined
      ? reason`no rate between ${from} and ${to} on or before ${isoOfDay(day)}`
      : reason`no rate between ${from} and ${to} since ${isoOfDay(found.lastDay)} that is young enough for ${isoOfDay(day)}`,
  );
}
