import { Button, ProgressBar } from "@fluentui/react-components";
import type { Message } from "../../addin/core/words";
import { usePane } from "../pane-context";
import { frameWords } from "../words/frame-words";

const steps: ReadonlyMap<string, Message> = new Map(Object.entries(frameWords));

/** What is under way, how far it is, and the way to take it back. */
export function JobBar() {
  const { state, say, work } = usePane();
  const { job } = state;
  if (job === undefined) return null;
  const step = steps.get(job.step);
  const words = step ? say(step) : "";
  const isKnown = job.done !== undefined && job.all !== undefined && job.all > 0;
  const share = isKnown ? { value: job.done, max: job.all } : {};
  return (
    <section className="job" aria-label={words}>
      <div className="job-words">
        <span>{words}</span>
        {isKnown && (
          <span className="muted">
            {say(frameWords.of, { done: String(job.done), all: String(job.all) })}
          </span>
        )}
        <Button size="small" onClick={() => work.cancel()}>
          {say(frameWords.cancel)}
        </Button>
      </div>
      <ProgressBar {...share} thickness="large" aria-label={words} />
    </section>
  );
}
