import type { ReportRow, ReportTable } from "../../core/document";
import { day, text } from "../../core/value";
import { fundWords as words } from "./fund-words";
import { decisionOnRest, fundsWithPurpose, type PurposeFund } from "./funds-with-purpose";
import type { ReportSection } from "./section";
import type { ReportSource } from "./source";
import { words as commonWords } from "./words";

/** T6b: for what each fund was decided, by whom, for how long, and what becomes of its rest. */
function purposes(source: ReportSource): ReportTable | undefined {
  const { say } = source;
  const funds = fundsWithPurpose(source);
  if (funds.length === 0) return undefined;
  return {
    type: "table",
    id: "T6b",
    title: say(words.purposes),
    labelHeading: say(commonWords.fund),
    columns: [
      { key: "purpose", label: say(words.purpose), type: "text" },
      { key: "decision", label: say(words.decision), type: "text" },
      { key: "from", label: say(words.from), type: "day", width: 0.6 },
      { key: "to", label: say(words.to), type: "day", width: 0.6 },
      { key: "rest", label: say(words.rest), type: "text" },
    ],
    rows: funds.map((own) => purposeRow(source, own)),
  };
}

function purposeRow(source: ReportSource, own: PurposeFund): ReportRow {
  const { fund, purpose, decision, from, to } = own.fund;
  const missing = source.say(words.notRecorded);
  return {
    key: `fund.${fund}`,
    label: fund,
    kind: "line",
    values: {
      purpose: text(purpose || missing),
      decision: text(decision || missing),
      ...(from > 0 && { from: day(from) }),
      ...(to > 0 && { to: day(to) }),
      rest: text(decisionOnRest(source, own)),
    },
  };
}

export default { chapter: "funds", make: purposes } satisfies ReportSection;
