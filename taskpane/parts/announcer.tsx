import type { Message } from "../../addin/core/words";
import { usePane } from "../pane-context";
import { frameWords } from "../words/frame-words";

const steps: ReadonlyMap<string, Message> = new Map(Object.entries(frameWords));

/** Tells a screen reader what has begun and how it ended: urgent only where something went wrong. */
export function Announcer() {
  const { state, say } = usePane();
  const { job, notice } = state;
  const step = job && steps.get(job.step);
  const isUrgent = notice?.intent === "error";
  const calm = step ? say(step) : isUrgent ? "" : (notice?.text ?? "");
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
