import type { Cell } from "../addin/core/cells";
import type { Finding, Fix } from "../addin/core/finding";
import type { Say } from "../addin/core/words";
import type { Mapping } from "../addin/mappings/mapping";
import { type Host, HostProblem } from "./host";
import type { Excerpt } from "./model/excerpt";
import { acceptancesOf } from "./model/findings";
import type { Action } from "./model/reduce";
import {
  type FileFormat,
  officesOf,
  type ReportForm,
  type ReportKind,
  reportKinds,
} from "./model/report-form";
import type { Job, MappingState, Notice, PaneState } from "./model/state";
import { Cancelled, Session, WorkerProblem } from "./session";
import { WordWork } from "./word-work";
import { checkWords } from "./words/check-words";
import { frameWords } from "./words/frame-words";
import { reportWords } from "./words/report-words";
import type {
  BookSource,
  MappedPreview,
  OutputFile,
  Progress,
  ReportRequest,
} from "./worker/messages";

/** What the work needs of the pane around it. */
export interface Pane {
  state(): PaneState;
  dispatch(action: Action): void;
  say(): Say;
  language(): string;
}

/** Signs of a fingerprint that a content control keeps. */
const SEAL_LENGTH = 8;

/** Everything that takes time: it asks the worker and the host, and tells the pane how it went. */
export class Work {
  private readonly session: Session;
  private source: BookSource | undefined;
  /** The cash book of another layout that is being mapped. */
  private foreign: BookSource | undefined;
  private abort: AbortController | undefined;
  /** Edits of the open workbook since the pane began to watch. */
  private edits = 0;
  private stopWatching: (() => Promise<void>) | undefined;

  /** What is done with the open document of Word. */
  readonly word: WordWork;

  constructor(
    readonly host: Host,
    private readonly pane: Pane,
  ) {
    this.session = new Session(() => host.startWorker());
    this.word = new WordWork({
      host,
      pane,
      session: this.session,
      run: (step, work) => this.run(step, work),
      seal: () => this.seal(),
      reports: () =>
        reportKinds.map((kind) => {
          const { forms, made } = pane.state();
          return this.requestOf(kind, made[kind]?.form ?? forms[kind]);
        }),
    });
  }

  /** Takes back what is under way. */
  cancel(): void {
    this.abort?.abort();
    this.session.end();
  }

  /** Reads and checks a file. */
  openFile(file: File): Promise<void> {
    return this.run("step.reading", async (job) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.open({ name: file.name, content: { type: "file", bytes } }, job);
    });
  }

  /** Reads and checks the open workbook. */
  openHostBook(): Promise<void> {
    return this.run("step.reading", async (job) => {
      // Watched before it is read: what is changed while it is checked is told too.
      await this.watch();
      const before = this.edits;
      const source = await this.host.readBook?.({
        onProgress: (done, all) => job.tell({ step: "step.reading", done, all }),
        signal: job.signal,
      });
      if (source === undefined) throw new Error(`${this.host.kind} reads no book`);
      await this.open(source, job);
      if (this.edits !== before) this.pane.dispatch({ type: "edited" });
      return undefined;
    });
  }

  /** Checks the same cells once more, for findings in another language. */
  async openAgain(): Promise<void> {
    const { source } = this;
    if (source === undefined) return;
    await this.run("step.checking", (job) => this.read(source, job));
  }

  /** The cells around a place; undefined where they cannot be shown. */
  async excerpt(cell: Cell): Promise<Excerpt | undefined> {
    try {
      return await this.session.ask<"excerpt">({ type: "excerpt", cell });
    } catch (fault) {
      if (fault instanceof Cancelled || fault instanceof WorkerProblem) return undefined;
      throw fault;
    }
  }

  goToCell(cell: Cell): Promise<void> {
    return this.run(undefined, async () => {
      await this.host.goToCell?.(cell);
      return undefined;
    });
  }

  applyFix(fix: Fix): Promise<void> {
    return this.run("step.fixing", async () => {
      await this.host.applyFixes?.([fix], this.pane.say());
      this.pane.dispatch({ type: "edited" });
      return this.success(this.pane.say()(checkWords.fixed));
    });
  }

  undoFix(): Promise<void> {
    return this.run("step.fixing", async () => {
      await this.host.undoLastFix?.();
      this.pane.dispatch({ type: "edited" });
      return this.success(this.pane.say()(checkWords.undone));
    });
  }

  /** The row of the table of findings that keeps an acceptance; undefined where there is no such table. */
  async acceptanceFix(finding: Finding, reason: string): Promise<Fix | undefined> {
    const language = this.pane.language();
    return this.session.ask<"acceptance-fix">({
      type: "acceptance-fix",
      finding,
      reason,
      language,
    });
  }

  makeReport(kind: ReportKind): Promise<void> {
    return this.run("step.checking", async (job) => {
      const form = this.pane.state().forms[kind];
      const request = this.requestOf(kind, form);
      const report = await this.session.ask<"report">({ type: "report", ...request }, job);
      this.pane.dispatch({ type: "made", kind, made: { ...report, form } });
      return this.success(this.pane.say()(reportWords.made));
    });
  }

  /** Hands a report over as a file. */
  takeReport(kind: ReportKind, format: FileFormat): Promise<void> {
    return this.run("step.writing", async (job) =>
      // What Excel hands over can be refreshed and checked in Word.
      this.handedOver(
        await this.reportFile({
          kind,
          format,
          job,
          ...(this.host.kind === "excel" && format === "docx" && { seal: this.seal() }),
        }),
      ),
    );
  }

  /** Writes a report into new sheets of the open workbook. */
  writeSheets(kind: ReportKind): Promise<void> {
    return this.run("step.sheets", async (job) => {
      const { document } = this.pane.state().made[kind] ?? {};
      if (document === undefined) throw new Error(`${kind} was not made`);
      const names = await this.host.writeSheets?.(document, {
        onProgress: (done, all) => job.tell({ step: "step.sheets", done, all }),
        signal: job.signal,
      });
      const written = (names ?? []).join(", ");
      return this.success(this.pane.say()(reportWords.sheetsWritten, { names: written }));
    });
  }

  /** Puts a report into the open document. */
  insertReport(kind: ReportKind): Promise<void> {
    return this.run("step.inserting", async (job) => {
      const { document } = this.pane.state().made[kind] ?? {};
      if (document === undefined) throw new Error(`${kind} was not made`);
      const file = await this.reportFile({ kind, format: "docx", job, seal: this.seal() });
      await this.host.insertReport?.(document, file, {
        onProgress: (done, all) => job.tell({ step: "step.inserting", done, all }),
        signal: job.signal,
      });
      return this.success(this.pane.say()(reportWords.inserted));
    });
  }

  makeCopy(names: "codes" | "names"): Promise<void> {
    return this.run("step.checking", async (job) => {
      const language = this.pane.language();
      const copy = await this.session.ask<"copy">({ type: "copy", names, language }, job);
      this.pane.dispatch({ type: "copied", copy });
      return this.handedOver(copy.file);
    });
  }

  makeTemplate(): Promise<void> {
    return this.run("step.writing", async (job) => {
      const language = this.pane.language();
      const file = await this.session.ask<"template">({ type: "template", language }, job);
      return this.handedOver(file);
    });
  }

  /** Proposes a mapping for a cash book of another layout. */
  propose(file: File): Promise<void> {
    return this.run("step.proposing", async (job) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const source: BookSource = { name: file.name, content: { type: "file", bytes } };
      const [language, today] = [this.pane.language(), this.host.today()];
      const proposed = await this.session.ask<"propose">(
        { type: "propose", source, language, today },
        job,
      );
      this.foreign = source;
      this.pane.dispatch({ type: "mapping", mapping: { ...proposed, file: file.name } });
      await this.preview(proposed.mapping);
    });
  }

  /** Takes a changed mapping over and reads the first entries as it says, or tells why it does not fit. */
  async preview(mapping: Mapping): Promise<void> {
    const before = this.pane.state().mapping;
    if (before === undefined) return;
    this.pane.dispatch({ type: "mapping", mapping: { ...before, mapping } });
    const read = await this.previewed(JSON.stringify(mapping));
    const now = this.pane.state().mapping;
    // Whoever typed on meanwhile waits for a later answer.
    if (now?.mapping === mapping)
      this.pane.dispatch({ type: "mapping", mapping: withRead(now, read) });
  }

  /** The same for a mapping as text, which is taken over only where it can be understood. */
  async previewText(text: string): Promise<void> {
    const read = await this.previewed(text);
    const now = this.pane.state().mapping;
    if (now === undefined) return;
    const mapping = typeof read === "string" ? now.mapping : read.mapping;
    this.pane.dispatch({ type: "mapping", mapping: withRead({ ...now, mapping }, read) });
  }

  /** The preview, or the sentence that says why there is none. */
  private async previewed(mapping: string): Promise<MappedPreview | string> {
    const language = this.pane.language();
    try {
      return await this.session.ask<"preview">({ type: "preview", mapping, language });
    } catch (fault) {
      if (fault instanceof WorkerProblem) return fault.fault.sentence;
      throw fault;
    }
  }

  /** Checks the cash book of another layout with the mapping as it is now. */
  checkMapped(): Promise<void> {
    return this.run("step.reading", async (job) => {
      const { mapping } = this.pane.state().mapping ?? {};
      if (mapping === undefined || this.foreign === undefined) throw new Error("nothing is mapped");
      await this.open({ ...this.foreign, mapping: JSON.stringify(mapping) }, job);
    });
  }

  /** Hands a text over as a file. */
  saveText(name: string, text: string): Promise<void> {
    return this.run(undefined, () =>
      this.handedOver({ name, content: new TextEncoder().encode(text) }),
    );
  }

  private async open(source: BookSource, job: RunningJob): Promise<undefined> {
    await this.read(source, job);
    // In Word the workbook is only the source: who was about to put something into the document goes on there.
    if (this.host.kind !== "word") this.pane.dispatch({ type: "show", view: "check" });
  }

  private async read(source: BookSource, job: RunningJob): Promise<undefined> {
    const [language, today] = [this.pane.language(), this.host.today()];
    const summary = await this.session.ask<"open">({ type: "open", source, today, language }, job);
    const isSameBook = this.source?.name === source.name && this.source.mapping === source.mapping;
    this.source = source;
    this.pane.dispatch({ type: "read", summary, isSameBook });
  }

  private async watch(): Promise<void> {
    this.stopWatching ??= await this.host.watchEdits?.(() => {
      this.edits++;
      this.pane.dispatch({ type: "edited" });
    });
  }

  private requestOf(kind: ReportKind, form: ReportForm): ReportRequest {
    const { conclusion, previous, offices: _, ...plain } = form;
    const offices = officesOf(form);
    return {
      kind,
      ...plain,
      base: form.base.trim().toUpperCase(),
      acceptances: acceptancesOf(this.pane.state()),
      ...(conclusion !== "" && { conclusion }),
      ...(previous && { previous }),
      ...(offices.length > 0 && { offices }),
    };
  }

  private reportFile({
    kind,
    format,
    job,
    seal,
  }: {
    kind: ReportKind;
    format: FileFormat;
    job: RunningJob;
    seal?: string;
  }): Promise<OutputFile> {
    const form = this.pane.state().made[kind]?.form ?? this.pane.state().forms[kind];
    const report = this.requestOf(kind, form);
    return this.session.ask<"report-file">(
      { type: "report-file", format, report, ...(seal && { seal }) },
      job,
    );
  }

  /** By which figures in Word know the books that they come from. */
  private seal(): string {
    return this.pane.state().summary?.fingerprint.slice(0, SEAL_LENGTH) ?? "";
  }

  private async handedOver(file: OutputFile): Promise<Notice> {
    const how = await this.host.deliver(file);
    return this.success(this.pane.say()(frameWords[how], { file: file.name }));
  }

  private success(text: string): Notice {
    return { intent: "success", text };
  }

  /** Does something under the eyes of the user: with progress, a way to cancel, and one sentence at the end. */
  private async run(
    step: Job["step"] | undefined,
    work: (job: RunningJob) => Promise<Notice | undefined>,
  ): Promise<void> {
    const abort = new AbortController();
    if (step !== undefined) {
      // Only one thing takes time at once: what comes later takes the place of what is under way.
      this.abort?.abort();
      this.abort = abort;
    }
    const tell = (job: Job): void => this.pane.dispatch({ type: "begin", job });
    if (step !== undefined) tell({ step });
    const onProgress = ({ step: name, ...rest }: Progress): void =>
      tell({ step: `step.${name}`, ...rest });
    try {
      const notice = await work({ onProgress, tell, signal: abort.signal });
      this.pane.dispatch({ type: "end", ...(notice && { notice }) });
    } catch (fault) {
      this.pane.dispatch({ type: "end", notice: this.noticeOf(fault) });
    }
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

function withRead(
  { problem: _, ...state }: MappingState,
  read: MappedPreview | string,
): MappingState {
  if (typeof read === "string") return { ...state, problem: read };
  return { ...state, preview: read, headings: read.headings };
}

interface RunningJob {
  readonly onProgress: (progress: Progress) => void;
  readonly tell: (job: Job) => void;
  readonly signal: AbortSignal;
}

/** Kind of a fault, without its text: that may hold what a cell holds. */
function nameOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : "Error";
}
