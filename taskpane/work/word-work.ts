import type { Value } from "../../addin/core/value";
import { type ReportKind, reportKinds } from "../model/report-form";
import { wordWords } from "../words/other-words";
import { reportWords } from "../words/report-words";
import type { DeskTools } from "./desk-tools";
import { success } from "./jobs";
import type { ReportWork } from "./report-work";

/** Signs of a fingerprint that a content control keeps. */
const SEAL_LENGTH = 8;

/** Puts reports into the open document, and keeps their figures true. */
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
      const wanted = { kind, format: "docx", job, seal: this.seal() } as const;
      await host.insertReport?.(document, await this.reports.reportFile(wanted), {
        onProgress: (done, all) => job.tell({ step: "step.inserting", done, all }),
        signal: job.signal,
      });
      return success(pane.say()(reportWords.inserted));
    });
  }

  /** Puts the figures of both reports, as the books have them now, into the open document. */
  refreshFigures(): Promise<void> {
    const { host, session, pane, jobs } = this.tools;
    return jobs.run("step.checking", async (job) => {
      const { documentFigures } = await import("../../addin/layout/document-figures");
      const figures = new Map<string, Value>();
      for (const kind of reportKinds) {
        const request = this.reports.requestOf(kind, this.reports.formOf(kind));
        const { document } = await session.ask<"report">({ type: "report", ...request }, job);
        for (const [key, value] of documentFigures(document)) figures.set(key, value);
      }
      const refreshed = await host.refreshFigures?.({ figures, seal: this.seal() });
      const { changes, gone } = refreshed ?? { changes: [], gone: [] };
      const told = { changed: changes.length, gone: gone.length, keys: gone.join(", ") };
      return success(pane.say()(wordWords.refreshed, told));
    });
  }

  /** By which figures in Word know the books that they come from. */
  private seal(): string {
    return this.tools.pane.state().summary?.fingerprint.slice(0, SEAL_LENGTH) ?? "";
  }
}
