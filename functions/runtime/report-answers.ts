import type { ReportTable } from "../../addin/core/document";
import type { Reason } from "../../addin/core/reason";
import { type Answer, spilled } from "./answers";
import { NotKnown } from "./not-known";
import { flagOf } from "./scalars";

/** A table of a report as an answer that spills. Throws NotKnown with the reason where the report has none. */
export function tableAnswer(
  table: ReportTable | undefined,
  { headers, reason }: { headers: unknown; reason?: Reason },
): Answer[][] {
  const hasHeadings = flagOf(headers, "headers", true);
  if (table === undefined) throw new NotKnown(reason ?? "");
  return spilled(table, hasHeadings);
}
