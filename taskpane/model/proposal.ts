import type { Block, Document } from "../../addin/core/document";
import { type Conclusion, conclusions, type ReportForm } from "./report-form";

/** What the program proposes as conclusion, and the blocks of the report that say why. */
export interface Proposal {
  readonly letter: Conclusion;
  readonly reasons: readonly Block[];
}

/** Key under which the report keeps what was proposed. */
const PROPOSED = "A16/conclusion/proposed";

/** The proposal as the auditors' report says it; undefined for a document without one. */
export function proposalOf({ blocks }: Document): Proposal | undefined {
  const at = blocks.findIndex((block) => letterIn(block) !== undefined);
  const letter = at < 0 ? undefined : letterIn(blocks[at]);
  if (letter === undefined) return undefined;
  const behind = blocks.slice(at + 1);
  const end = behind.findIndex(({ type }) => type === "heading");
  return { letter, reasons: end < 0 ? behind : behind.slice(0, end) };
}

function letterIn(block: Block): Conclusion | undefined {
  if (block.type !== "facts") return undefined;
  for (const { content } of block.items)
    for (const inline of content)
      if (typeof inline !== "string" && "key" in inline && inline.key === PROPOSED) {
        const { figure } = inline;
        return conclusions.find((one) => figure.type === "text" && figure.text === one);
      }
  return undefined;
}

/** Whether the auditors chose another conclusion than the proposal and did not say why. */
export function lacksReason(form: ReportForm, proposal: Proposal | undefined): boolean {
  const { conclusion, reason } = form;
  return (
    proposal !== undefined &&
    conclusion !== "" &&
    conclusion !== proposal.letter &&
    reason.trim() === ""
  );
}
