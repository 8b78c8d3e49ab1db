import type { Finding } from "../../addin/core/finding";
import type { Workbook } from "../../addin/core/sheet";
import type { Rasterise } from "../../addin/file/charts/rasterise";
import { acceptanceFix } from "./acceptance-fix";
import { checkWordDocument } from "./check-word-document";
import { examineBook } from "./examine-book";
import { excerptAround } from "./excerpt";
import { makeCopy } from "./make-copy";
import { makeReport } from "./make-report";
import { makeTemplate } from "./make-template";
import { previewOf, proposeFor } from "./map-book";
import { mendBook } from "./mend-book";
import type { Answers, MadeReport, Progress, ReportRequest, Request } from "./messages";
import { type OpenBook, openBook, speakerOf, workbookOf } from "./open-book";
import { reportFile } from "./report-files";
import { summarise } from "./summarise";

/** What the desk may ask of the page, and how it tells how far it is. */
export interface DeskHost {
  onProgress(progress: Progress): void;
  /** Findings in portions, before the answer: one message of all of them would hold the page up. */
  onFindings(findings: readonly Finding[]): void;
  readonly rasterise: Rasterise;
}

/** Findings of one message. */
const PORTION = 500;

/** Where the work is done, away from the page: it keeps the opened book between requests. */
export class Desk {
  private opened: OpenBook | undefined;
  private foreign: { workbook: Workbook; name: string } | undefined;
  private made: { key: string; report: MadeReport } | undefined;

  /** Answers a request. Throws InputError or ArgumentError with what the user can do. */
  async answer(request: Request, host: DeskHost): Promise<Answers[keyof Answers]> {
    switch (request.type) {
      case "open":
        return this.open(request, host);
      case "excerpt":
        return excerptAround(this.book().books, request.cell);
      case "report": {
        const { type: _, ...report } = request;
        return this.report(report, host);
      }
      case "report-file":
        return this.file(request, host);
      case "copy":
        return makeCopy(this.book(), request, host.onProgress);
      case "template":
        host.onProgress({ step: "writing" });
        return makeTemplate(request.language);
      case "propose": {
        host.onProgress({ step: "proposing" });
        const { name, content } = request.source;
        this.foreign = { workbook: workbookOf(content, name), name };
        return proposeFor(this.foreign.workbook, request);
      }
      case "preview":
        if (this.foreign === undefined) throw new Error("no foreign workbook was opened");
        return previewOf(this.foreign.workbook, { ...request, name: this.foreign.name });
      case "mend":
        return mendBook(this.book(), request, host.onProgress);
      case "check-document": {
        const made = request.reports.map((report) => this.report(report, host).document);
        return checkWordDocument(request, made, speakerOf(request.language));
      }
      case "acceptance-fix": {
        const say = speakerOf(request.language);
        return acceptanceFix(this.book().books, { ...request, say });
      }
    }
  }

  private open(
    { source, today, language }: Extract<Request, { type: "open" }>,
    host: DeskHost,
  ): Answers["open"] {
    const say = speakerOf(language);
    host.onProgress({ step: "reading" });
    this.made = undefined;
    this.opened = openBook(source, { say, today });
    const examination = examineBook(this.opened, { say, language }, host.onProgress);
    const summary = summarise(this.opened, examination, say);
    const { findings } = summary;
    for (let at = 0; at < findings.length; at += PORTION)
      host.onFindings(findings.slice(at, at + PORTION));
    return { ...summary, findings: [] };
  }

  private async file(
    { format, report, seal }: Extract<Request, { type: "report-file" }>,
    host: DeskHost,
  ): Promise<Answers["report-file"]> {
    const { document } = this.report(report, host);
    host.onProgress({ step: "writing" });
    const { rasterise } = host;
    return reportFile(document, { format, paper: report.paper, rasterise, ...(seal && { seal }) });
  }

  /** Makes a report, unless it is the one that was made last. */
  private report(request: ReportRequest, { onProgress }: DeskHost): MadeReport {
    const key = JSON.stringify(request);
    if (this.made?.key === key) return this.made.report;
    const report = makeReport(this.book(), request, onProgress);
    this.made = { key, report };
    return report;
  }

  private book(): OpenBook {
    if (this.opened === undefined) throw new Error("no book was opened");
    return this.opened;
  }
}
