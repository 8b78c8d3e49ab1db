import type { Say } from "../../addin/core/words";
import { HostProblem } from "../host";
import type { Action } from "../model/reduce";
import type { Job, Notice, PaneState } from "../model/state";
import { Cancelled, type Session, WorkerProblem } from "../session";
import { frameWords } from "../words/frame-words";
import type { Progress } from "../worker/messages";

/** What the work needs of the pane around it. */
export interface Pane {
  state(): PaneState;
  dispatch(action: Action): void;
  say(): Say;
  language(): string;
}

/** Something under way: how its progress is told, and how it hears that it was taken back. */
export interface RunningJob {
  readonly onProgress: (progress: Progress) => void;
  readonly tell: (job: Job) => void;
  readonly signal: AbortSignal;
}

/** Does things under the eyes of the user: with progress, a way to cancel, and one sentence at the end. */
export class Jobs {
  private abort: AbortController | undefined;

  constructor(
    private readonly session: Session,
    private readonly pane: Pane,
  ) {}

  /** Takes back what is under way. */
  cancel(): void {
    this.abort?.abort();
    this.session.end();
  }

  /** Does one thing. Without a step it is over at once, and nobody waits for it. */
  async run(
    step: Job["step"] | undefined,
    work: (job: RunningJob) => Promise<Notice | undefined>,
  ): Promise<void> {
    const abort = new AbortController();
    if (step !== undefined) {
      // Only one thing takes time at once: what comes later takes the place of what is under way.
      this.abort?.abort();
      this.abort = abort;
    }
    // What was taken back, or gave way to something else, has nothing to tell any more.
    const isOver = (): boolean =>
      abort.signal.aborted || (step !== undefined && this.abort !== abort);
    const tell = (job: Job): void => {
      if (!isOver()) this.pane.dispatch({ type: "begin", job });
    };
    if (step !== undefined) tell({ step });
    const onProgress = ({ step: name, ...rest }: Progress): void =>
      tell({ step: `step.${name}`, ...rest });
    try {
      const notice = await work({ onProgress, tell, signal: abort.signal });
      this.end(abort, step, notice);
    } catch (fault) {
      this.end(abort, step, this.noticeOf(fault));
    }
  }

  /** Ends a job, unless another one took its place: that one goes on. */
  private end(abort: AbortController, step: Job["step"] | undefined, notice?: Notice): void {
    if (step !== undefined && this.abort !== abort) return;
    this.pane.dispatch({ type: "end", ...(notice && { notice }) });
  }

  private noticeOf(fault: unknown): Notice {
    const say = this.pane.say();
    const isAborted = fault instanceof DOMException && fault.name === "AbortError";
    if (fault instanceof Cancelled || isAborted)
      return { intent: "info", text: say(frameWords.cancelled) };
    if (fault instanceof HostProblem) return { intent: "warning", text: say(fault.next) };
    if (fault instanceof WorkerProblem && fault.fault.kind === "input")
      return { intent: "error", text: fault.fault.sentence };
    const name = fault instanceof WorkerProblem ? fault.fault.sentence : nameOf(fault);
    return { intent: "error", text: say(frameWords.programFault, { name }) };
  }
}

/** What a host answers, or the user's word that nobody waits for it any more: a host cannot be interrupted in an answer. */
export async function orTakenBack<Answer>(
  answer: Promise<Answer>,
  signal: AbortSignal,
): Promise<Answer> {
  let onAbort = (): void => undefined;
  const takenBack = new Promise<never>((_, reject) => {
    onAbort = () => reject(new Cancelled());
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([answer, takenBack]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

/** The sentence for something that went well. */
export function success(text: string): Notice {
  return { intent: "success", text };
}

/** Kind of a fault, without its text: that may hold what a cell holds. */
function nameOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : "Error";
}
