import type { Cell } from "../../addin/core/cells";
import type { Excerpt } from "../model/excerpt";
import type { View } from "../model/state";
import { Cancelled, WorkerProblem } from "../session";
import type { BookSource } from "../worker/messages";
import type { DeskTools } from "./desk-tools";
import { orTakenBack, type RunningJob } from "./jobs";

/** Views that somebody opens for their own sake, and that need a workbook. */
const WAITING_VIEWS: ReadonlySet<View> = new Set(["cash-report", "auditors-report", "export"]);

/** Opens workbooks, checks them, and shows their places. */
export class BookWork {
  private opened: BookSource | undefined;
  /** The workbook as it was before each of its fixes, the latest last. */
  private earlier: readonly BookSource[] = [];
  /** Edits of the open workbook since the pane began to watch. */
  private edits = 0;
  private stopWatching: (() => Promise<void>) | undefined;

  constructor(private readonly tools: DeskTools) {}

  /** The workbook as it was opened last. */
  get source(): BookSource | undefined {
    return this.opened;
  }

  /** Reads and checks a file. */
  openFile(file: File): Promise<void> {
    return this.tools.jobs.run("step.reading", async (job) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.open({ name: file.name, content: { type: "file", bytes } }, job);
      return undefined;
    });
  }

  /** Reads and checks the open workbook. */
  openHostBook(): Promise<void> {
    const { host, pane, jobs } = this.tools;
    return jobs.run("step.reading", async (job) => {
      // Watched before it is read: what is changed while it is checked is told too.
      await this.watch();
      const before = this.edits;
      if (host.readBook === undefined) throw new Error(`${host.kind} reads no book`);
      const reading = host.readBook({
        onProgress: (done, all) => job.tell({ step: "step.reading", done, all }),
        signal: job.signal,
      });
      const source = await orTakenBack(reading, job.signal);
      await this.open(source, job);
      if (this.edits !== before) pane.dispatch({ type: "edited" });
      return undefined;
    });
  }

  /** Checks the same cells once more, for findings in another language. */
  async openAgain(): Promise<void> {
    const { opened } = this;
    if (opened === undefined) return;
    await this.tools.jobs.run("step.checking", async (job) => {
      await this.read(opened, job, { isSameBook: true, earlier: this.earlier });
      return undefined;
    });
  }

  /** Opens a workbook and shows what was found; a report that waits for a workbook stays in view. */
  async open(source: BookSource, job: RunningJob): Promise<void> {
    const isSameBook = source.name === this.opened?.name && source.mapping === this.opened.mapping;
    await this.read(source, job, { isSameBook, earlier: [] });
    const { host, pane } = this.tools;
    // In Word the workbook is only the source: who was about to put something into the document goes on there.
    const isWaiting = host.kind === "word" || WAITING_VIEWS.has(pane.state().view);
    if (!isWaiting) pane.dispatch({ type: "show", view: "check" });
  }

  /** Goes on with the workbook as it is after a fix. */
  async replace(source: BookSource, job: RunningJob): Promise<void> {
    if (this.opened === undefined) throw new Error("no book was opened");
    const earlier = [...this.earlier, this.opened];
    await this.read(source, job, { isSameBook: true, earlier });
  }

  /** Goes back to the workbook as it was before the last fix. Answers its name; undefined where there was no fix. */
  async takeBack(job: RunningJob): Promise<string | undefined> {
    const last = this.earlier.at(-1);
    if (last === undefined) return undefined;
    await this.read(last, job, { isSameBook: true, earlier: this.earlier.slice(0, -1) });
    return last.name;
  }

  /** Reads and checks a workbook; what the user typed stays where it is the same book. */
  private async read(
    source: BookSource,
    job: RunningJob,
    { isSameBook, earlier }: { isSameBook: boolean; earlier: readonly BookSource[] },
  ): Promise<void> {
    const { session, pane, host } = this.tools;
    const [language, today] = [pane.language(), host.today()];
    const summary = await session.ask<"open">({ type: "open", source, today, language }, job);
    this.opened = source;
    this.earlier = earlier;
    pane.dispatch({ type: "read", summary, isSameBook, undoable: earlier.length });
  }

  /** The cells around a place; undefined where they cannot be shown. */
  async excerpt(cell: Cell): Promise<Excerpt | undefined> {
    try {
      return await this.tools.session.ask<"excerpt">({ type: "excerpt", cell });
    } catch (fault) {
      if (fault instanceof Cancelled || fault instanceof WorkerProblem) return undefined;
      throw fault;
    }
  }

  goToCell(cell: Cell): Promise<void> {
    return this.tools.jobs.run(undefined, async () => {
      await this.tools.host.goToCell?.(cell);
      return undefined;
    });
  }

  private async watch(): Promise<void> {
    this.stopWatching ??= await this.tools.host.watchEdits?.(() => {
      this.edits++;
      this.tools.pane.dispatch({ type: "edited" });
    });
  }
}
