import type { Host } from "./host";
import { Session } from "./session";
import { BookWork } from "./work/book-work";
import { CopyWork } from "./work/copy-work";
import { FixWork } from "./work/fix-work";
import { Jobs, type Pane } from "./work/jobs";
import { MappingWork } from "./work/mapping-work";
import { ReportWork } from "./work/report-work";
import { WordWork } from "./work/word-work";

/** Everything that takes time: it asks the worker and the host, and tells the pane how it went. */
export class Work {
  readonly books: BookWork;
  readonly fixes: FixWork;
  readonly reports: ReportWork;
  readonly word: WordWork;
  readonly copies: CopyWork;
  readonly mapping: MappingWork;
  private readonly jobs: Jobs;

  constructor(
    readonly host: Host,
    pane: Pane,
  ) {
    const session = new Session(() => host.startWorker());
    this.jobs = new Jobs(session, pane);
    const tools = { host, session, pane, jobs: this.jobs };
    this.books = new BookWork(tools);
    this.fixes = new FixWork(tools, this.books);
    this.reports = new ReportWork(tools);
    this.word = new WordWork(tools, this.reports);
    this.copies = new CopyWork(tools);
    this.mapping = new MappingWork(tools, this.books);
  }

  /** Takes back what is under way. */
  cancel(): void {
    this.jobs.cancel();
  }
}
