import { runChecks } from "../addin/checks/run-checks";
import { dayOfIso } from "../addin/core/calendar";
import { fullAddress } from "../addin/core/cells";
import { sayIn } from "../addin/core/words";
import { booksOf, findingsOf } from "./ledger-text";

/** Where a check finds something, without its words: "Ledger!G3 (No 7)". */
export function placesOf(code: string, text: string, options: { today?: string } = {}): string[] {
  return findingsOf(code, text, options).map((finding) => finding.slice(0, finding.indexOf(": ")));
}

/** What the fixes of a check would change: "Ledger!G3: 12 -> 13", each with its title before it. */
export function fixesOf(code: string, text: string): string[] {
  const input = { ...booksOf(text), today: dayOfIso("2026-11-21") ?? 0 };
  return runChecks(input, { say: sayIn("en"), only: [code] }).findings.flatMap(({ fix }) =>
    (fix?.changes ?? []).map(
      ({ cell, before, after }) =>
        `${fix?.title}${fix?.asks ? "?" : ""} ${fullAddress(cell)}: ${before} -> ${after}`,
    ),
  );
}
