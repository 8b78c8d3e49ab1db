import type { Browser, Frame, Page } from "playwright-core";

/** The page, or the pane inside of the host's page. */
type Watched = Page | Frame;

/** What the main thread of a pane did while something was going on, in milliseconds. */
export interface MainThread {
  /** The longest task, in time of the processor: what other programs of the machine take meanwhile is not counted. */
  readonly taskMax: number;
  /** The same by the clock. */
  readonly clockMax: number;
  /** Tasks of 50 ms by the clock, from which on people notice them. */
  readonly taskCount: number;
  /** The longest task of the page around the pane, which plays Office in a process of its own; 0 without one. */
  readonly hostMax: number;
}

const MARK = "watched-from-here";

/** Watches the tasks of a main thread while something is done, by a trace of the browser. */
export async function watched(
  { browser, pane }: { browser: Browser; pane: Watched },
  work: () => Promise<void>,
): Promise<MainThread> {
  await browser.startTracing(undefined, { categories: ["toplevel", "blink.user_timing"] });
  await pane.evaluate(`performance.mark("${MARK}"); undefined`);
  await work();
  const trace = (await browser.stopTracing()).toString("utf8");
  const { traceEvents }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  return mainThreadIn(traceEvents);
}

/** One line of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

function mainThreadIn(events: readonly TraceEvent[]): MainThread {
  const mark = events.find(({ name }) => name === MARK);
  if (mark === undefined) throw new Error("the trace lacks the mark of its begin");
  const drawing = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  const tasks = events.filter(
    (event) =>
      event.name === "ThreadControllerImpl::RunTask" &&
      event.ts >= mark.ts &&
      drawing.has(threadOf(event)),
  );
  const own = tasks.filter((task) => threadOf(task) === threadOf(mark));
  if (own.length === 0) throw new Error("the trace holds no task of the pane");
  const others = tasks.filter(({ pid }) => pid !== mark.pid);
  const clock = own.map(({ dur = 0 }) => dur / 1000);
  return {
    taskMax: longest(own),
    clockMax: Math.max(...clock),
    taskCount: clock.filter((time) => time >= 50).length,
    hostMax: longest(others),
  };
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;

const longest = (tasks: readonly TraceEvent[]): number =>
  tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
