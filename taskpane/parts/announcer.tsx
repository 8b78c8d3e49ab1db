import { useEffect, useState } from "react";
import type { Message, Say } from "../../addin/core/words";
import { countBySeverity } from "../model/findings";
import type { Summary } from "../model/summary";
import { usePane } from "../pane-context";
import { checkWords } from "../words/check-words";
import { frameWords } from "../words/frame-words";

const steps: ReadonlyMap<string, Message> = new Map(Object.entries(frameWords));

/** Tells a screen reader what has begun and how it ended: urgent only where something went wrong. */
export function Announcer() {
  const { state, say } = usePane();
  const { job, notice } = state;
  const found = useFound();
  const step = job && steps.get(job.step);
  const isUrgent = notice?.intent === "error";
  const calm = step ? say(step) : isUrgent ? "" : (notice?.text ?? found);
  return (
    <>
      <div className="unseen" role="status">
        {calm}
      </div>
      <div className="unseen" role="alert">
        {isUrgent ? notice.text : ""}
      </div>
    </>
  );
}

/** What was found in a workbook, from the end of its check until something else begins. */
function useFound(): string {
  const { state, say } = usePane();
  const { summary, job } = state;
  const [found, setFound] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told once for each check.
  useEffect(() => setFound(summary ? countsOf(summary, say) : ""), [summary]);
  useEffect(() => {
    if (job !== undefined) setFound("");
  }, [job]);
  return found;
}

function countsOf({ findings }: Summary, say: Say): string {
  if (findings.length === 0) return say(checkWords.clear);
  const { error, warning, note } = countBySeverity(findings);
  return [
    say(checkWords.errors, { count: error }),
    say(checkWords.warnings, { count: warning }),
    say(checkWords.notes, { count: note }),
  ].join(", ");
}
