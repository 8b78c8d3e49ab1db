import { dayOfIso } from "../../addin/core/calendar";
import { isCurrency } from "../../addin/core/currencies";
import type { Summary } from "./summary";

export const reportKinds = ["cash-report", "auditors-report"] as const;
export type ReportKind = (typeof reportKinds)[number];
/** No objection; none except; objection; no conclusion possible. */
export type Conclusion = "A" | "B" | "C" | "D";
/** Files in which a report can be taken along. */
export type FileFormat = "xlsx" | "docx" | "html" | "json";

export const conclusions: readonly Conclusion[] = ["A", "B", "C", "D"];
export const fileFormats: readonly FileFormat[] = ["xlsx", "docx", "html", "json"];

/** A finding that the auditors accepted, with their reason. */
export interface Acceptance {
  readonly code: string;
  /** Address with its sheet. */
  readonly address: string;
  readonly reason: string;
}

/** What a user fills in before a report is made. */
export interface ReportForm {
  readonly from: string;
  readonly to: string;
  readonly base: string;
  readonly language: string;
  readonly paper: "a4" | "letter";
  readonly conclusion: Conclusion | "";
  readonly reason: string;
  readonly isReliefProposed: boolean;
  /** One office a line; "" for those of the workbook. */
  readonly offices: string;
  readonly previous?: { readonly name: string; readonly text: string } | undefined;
}

/** What is wrong with a form, for the field beside which it is said. */
export type FormProblem = "from" | "to" | "order" | "base" | "reason";

/** The form as a workbook suggests it. */
export function formOf({ period, base, language, conclusion, reason }: Summary): ReportForm {
  return {
    from: period?.from ?? "",
    to: period?.to ?? "",
    base,
    language,
    paper: "a4",
    conclusion: conclusions.find((one) => one === conclusion) ?? "",
    reason,
    isReliefProposed: false,
    offices: "",
  };
}

/** What keeps a report from being made; empty for a form that can be sent. */
export function problemsOf({ from, to, base }: ReportForm): readonly FormProblem[] {
  const [first, last] = [dayOfIso(from), dayOfIso(to)];
  const problems: FormProblem[] = [];
  if (first === undefined) problems.push("from");
  if (last === undefined) problems.push("to");
  if (first !== undefined && last !== undefined && first > last) problems.push("order");
  if (!isCurrency(base.trim().toUpperCase())) problems.push("base");
  return problems;
}

/** Lines that hold something. */
export function officesOf({ offices }: ReportForm): readonly string[] {
  return offices
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
