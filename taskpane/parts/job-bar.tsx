import { Button, ProgressBar } from "@fluentui/react-components";
import { useRef } from "react";
import type { Message } from "../../addin/core/words";
import type { Job as RunningJob } from "../model/state";
import { usePane } from "../pane-context";
import { frameWords } from "../words/frame-words";
import { useFocusReturn } from "./use-focus-return";

const steps: ReadonlyMap<string, Message> = new Map(Object.entries(frameWords));

/** What is under way, how far it is, and the way to take it back. */
export function JobBar() {
  const { state } = usePane();
  return state.job && <Job job={state.job} />;
}

function Job({ job }: { job: RunningJob }) {
  const { say, work } = usePane();
  const bar = useRef<HTMLElement>(null);
  useFocusReturn(bar);
  const step = steps.get(job.step);
  const words = step ? say(step) : "";
  const isKnown = job.done !== undefined && job.all !== undefined && job.all > 0;
  const share = isKnown ? { value: job.done, max: job.all } : {};
  return (
    <section ref={bar} className="job" aria-label={words}>
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
