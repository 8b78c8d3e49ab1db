import { cellAddress, fullAddress } from "../core/cells";
import { type Finding, factAndAdvice } from "../core/finding";
import type { RecordedFinding } from "./registers";

/** What a finding says, as far as a record of it goes. */
type Said = Pick<Finding, "code" | "cell" | "entry" | "message" | "advice">;

/** Number of a record that the program wrote: the code of the check and a counter. */
const OWN_NUMBER = /^[A-Z]+-\d+-\d+$/;
/** Words with figures: amounts, days and numbers, which are the same in every language. */
const FIGURES = /[^\s“”„«»"();,]*\d[^\s“”„«»"();,]*/g;

/**
 * Same rule and same cell; a record without a cell may name the entry by its number. What was recorded of other figures
 * is about another finding: one that was accepted comes back when its cell changes.
 */
export function isAbout(recorded: RecordedFinding, finding: Said): boolean {
  const { kind, rule, cell, no } = recorded;
  if (kind === "recommendation") return false;
  if (rule.toUpperCase() !== finding.code) return false;
  const place = cell.replaceAll("$", "");
  if (place === "") return finding.entry !== undefined && no === finding.entry;
  const isPlace = place === fullAddress(finding.cell) || place === cellAddress(finding.cell);
  return isPlace && saysTheSame(recorded, finding);
}

/** People write of a finding what they like; only what the program wrote itself can be compared. */
function saysTheSame({ no, fact }: RecordedFinding, finding: Said): boolean {
  if (!OWN_NUMBER.test(no) || fact === "") return true;
  // Records of earlier versions hold the advice too.
  return [finding.message, factAndAdvice(finding)].some(
    (said) => figuresOf(fact) === figuresOf(said),
  );
}

const figuresOf = (text: string): string => (text.match(FIGURES) ?? []).sort().join("\t");

/** Why a finding was accepted, in the words of the auditors or of the officer; undefined for one that is open. */
export function acceptedBecause(
  recorded: readonly RecordedFinding[],
  finding: Said,
): string | undefined {
  const own = recorded.find((one) => one.status === "accepted" && isAbout(one, finding));
  const reason = own && (own.auditorsView || own.answer);
  return reason === "" ? undefined : reason;
}
