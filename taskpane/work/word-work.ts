import type { Value } from "../../addin/core/value";
import type { DocumentFinding } from "../../addin/document-check/check-document";
import type { WordPlace } from "../../addin/layout/word-document";
import { type ReportKind, reportKinds } from "../model/report-form";
import { reportWords } from "../words/report-words";
import { wordWords as words } from "../words/word-words";
import type { ReportRequest } from "../worker/messages";
import type { DeskTools } from "./desk-tools";
import { success } from "./jobs";
import type { ReportWork } from "./report-work";

/** Puts reports into the open document, holds it against the books, and keeps its figures true. */
export class WordWork {
  constructor(
    private readonly tools: DeskTools,
    private readonly reports: ReportWork,
  ) {}

  /** Puts a report into the open document. */
  insertReport(kind: ReportKind): Promise<void> {
    const { host, pane, jobs } = this.tools;
    return jobs.run("step.inserting", async (job) => {
      const { document } = pane.state().made[kind] ?? {};
      if (document === undefined) throw new Error(`${kind} was not made`);
      const wanted = { kind, format: "docx", job, seal: this.reports.seal() } as const;
      await host.insertReport?.(document, await this.reports.reportFile(wanted), {
        onProgress: (done, all) => job.tell({ step: "step.inserting", done, all }),
        signal: job.signal,
      });
      return success(pane.say()(reportWords.inserted));
    });
  }

  /** Holds the document against the books by the six rules; changes nothing. */
  checkDocument(): Promise<void> {
    const { host, pane, session, jobs } = this.tools;
    return jobs.run("step.checking", async (job) => {
      const document = await host.readDocument?.();
      if (document === undefined) throw new Error(`${host.kind} reads no document`);
      const findings = await session.ask<"check-document">(
        { type: "check-document", document, reports: this.requests(), language: pane.language() },
        job,
      );
      this.keep(findings);
      return success(pane.say()(words.checked, { count: findings.length }));
    });
  }

  /** Puts the figures of both reports, as the books have them now, into the open document. */
  refreshFigures(): Promise<void> {
    const { host, session, pane, jobs } = this.tools;
    return jobs.run("step.checking", async (job) => {
      const { documentFigures } = await import("../../addin/layout/document-figures");
      const figures = new Map<string, Value>();
      for (const request of this.requests()) {
        const { document } = await session.ask<"report">({ type: "report", ...request }, job);
        for (const [key, value] of documentFigures(document)) figures.set(key, value);
      }
      const refreshed = await host.refreshFigures?.({ figures, seal: this.reports.seal() });
      // What was found before is no longer what the document says.
      this.keep(undefined);
      const { changes, gone } = refreshed ?? { changes: [], gone: [] };
      const told = { changed: changes.length, gone: gone.length, keys: gone.join(", ") };
      return success(pane.say()(words.refreshed, told));
    });
  }

  goToPlace(place: WordPlace): Promise<void> {
    return this.tools.jobs.run(undefined, async () => {
      await this.tools.host.goToPlace?.(place);
      return undefined;
    });
  }

  /** Replaces one figure by the one that a finding proposes, and takes the finding from the list. */
  replace(finding: DocumentFinding, others: readonly DocumentFinding[]): Promise<void> {
    const { host, pane, jobs } = this.tools;
    return jobs.run("step.fixing", async () => {
      const { place, replacement } = finding;
      if (replacement === undefined) throw new Error(`${finding.code} proposes nothing`);
      await host.replaceFigure?.({ place, ...replacement });
      this.keep(others);
      return success(pane.say()(words.replaced, replacement));
    });
  }

  /** Both reports as they were made, else as their forms ask for them. */
  private requests(): readonly ReportRequest[] {
    return reportKinds.map((kind) => this.reports.requestOf(kind, this.reports.formOf(kind)));
  }

  private keep(findings: readonly DocumentFinding[] | undefined): void {
    this.tools.pane.dispatch({ type: "word", word: { findings } });
  }
}
