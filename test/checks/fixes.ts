import type { CheckInput } from "../../addin/checks/check";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import type { CellContent } from "../../addin/core/finding";
import { NO_BREAK_SPACE } from "../../addin/core/value";
import { sayIn } from "../../addin/core/words";
import { booksOf } from "../ledger-text";

/** Fixes of one check: "title: Ledger!G3 before -> after", with "?" where a person must choose; "none" without a fix. */
export function fixesOf(code: string, text: string, today = "2026-11-21"): string[] {
  const input: CheckInput = { ...booksOf(text), today: dayOfIso(today) ?? 0 };
  const { findings } = runChecks(input, { say: sayIn("en"), only: [code] });
  return findings.map(({ fix }) => {
    if (fix === undefined) return "none";
    const changes = fix.changes.map(
      ({ cell, before, after }) => `${fullAddress(cell)} ${shown(before)} -> ${shown(after)}`,
    );
    return `${fix.title}${fix.asks ? "?" : ""}: ${changes.join(", ")}`.replaceAll(
      NO_BREAK_SPACE,
      " ",
    );
  });
}

function shown(content: CellContent): string {
  return typeof content === "object" && content !== null ? `=${content.formula}` : String(content);
}
