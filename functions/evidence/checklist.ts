import { itemsOf, TIERS } from "../../addin/statutes/checklists/checklist";
import { checklists } from "../../addin/statutes/checklists/checklists";
import { resultTable } from "../runtime/result-tail";
import { choiceOf, flagOf } from "../runtime/scalars";

/**
 * A checklist to fill in: what is done, what is looked at, which functions help, and room for who did it, when, and what
 * came of it.
 * @customfunction CHECKLIST
 * @param [kind] audit (the auditors' work, unless told), cash-count, period-end (the financial officer's closing), handover,
 * or conference.
 * @param [tier] world, continental or regional, for the steps that this tier has; all steps unless told.
 * @param [headers] FALSE to leave the headings out.
 * @returns No, Step, Evidence, Helpful, Done by, Date, Result: the last three are for you. Copy it as values to fill it in.
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.CHECKLIST("cash-count")
 */
export function checklist(kind?: any, tier?: any, headers?: any): any[][] {
  const name = choiceOf(kind, "kind", [
    "audit",
    "cash-count",
    "period-end",
    "handover",
    "conference",
  ]);
  const level = choiceOf(tier, "tier", ["all", ...TIERS]);
  const list = checklists[name];
  const items = itemsOf(list, level === "all" ? undefined : level);
  const rows = items.map(({ step, evidence, help }, at) => [at + 1, step, evidence, help]);
  const headings = ["No", "Step", "Evidence", "Helpful", "Done by", "Date", "Result"];
  const given = list.items.length;
  const evidence = {
    given,
    used: items.length,
    leftOut: given - items.length,
    method: list.source,
    words: `${list.title}: ${items.length} steps. A step that could not be done is named with its reason.`,
  };
  return resultTable(headings, rows, { evidence, hasHeadings: flagOf(headers, "headers", true) });
}
