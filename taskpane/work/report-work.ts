import { acceptancesOf } from "../model/findings";
import { type FileFormat, officesOf, type ReportForm, type ReportKind } from "../model/report-form";
import { reportWords } from "../words/report-words";
import type { OutputFile, ReportRequest } from "../worker/messages";
import { type DeskTools, handedOver } from "./desk-tools";
import { type RunningJob, success } from "./jobs";

/** Signs of a fingerprint that a content control keeps. */
const SEAL_LENGTH = 8;

/** A report as a file that is wanted. */
interface WantedFile {
  readonly kind: ReportKind;
  readonly format: FileFormat;
  readonly job: RunningJob;
  /** By which figures in Word know the books that they come from. */
  readonly seal?: string;
}

/** Makes the two reports, and hands them over as files and as sheets. */
export class ReportWork {
  constructor(private readonly tools: DeskTools) {}

  makeReport(kind: ReportKind): Promise<void> {
    const { session, pane, jobs } = this.tools;
    return jobs.run("step.checking", async (job) => {
      const form = pane.state().forms[kind];
      const request = this.requestOf(kind, form);
      const report = await session.ask<"report">({ type: "report", ...request }, job);
      pane.dispatch({ type: "made", kind, made: { ...report, form } });
      return success(pane.say()(reportWords.made));
    });
  }

  /** Hands a report over as a file. */
  takeReport(kind: ReportKind, format: FileFormat): Promise<void> {
    const { host, jobs } = this.tools;
    // What Excel hands over can be refreshed and checked in Word.
    const isForWord = host.kind === "excel" && format === "docx";
    return jobs.run("step.writing", async (job) => {
      const wanted = { kind, format, job, ...(isForWord && { seal: this.seal() }) };
      return handedOver(this.tools, await this.reportFile(wanted));
    });
  }

  /** Writes a report into new sheets of the open workbook. */
  writeSheets(kind: ReportKind): Promise<void> {
    const { host, pane, jobs } = this.tools;
    return jobs.run("step.sheets", async (job) => {
      const { document } = pane.state().made[kind] ?? {};
      if (document === undefined) throw new Error(`${kind} was not made`);
      const names = await host.writeSheets?.(document, {
        onProgress: (done, all) => job.tell({ step: "step.sheets", done, all }),
        signal: job.signal,
      });
      const written = (names ?? []).join(", ");
      return success(pane.say()(reportWords.sheetsWritten, { names: written }));
    });
  }

  /** What is asked of the worker for a form as the user filled it in. */
  requestOf(kind: ReportKind, form: ReportForm): ReportRequest {
    const { conclusion, previous, offices: _, ...plain } = form;
    const offices = officesOf(form);
    return {
      kind,
      ...plain,
      base: form.base.trim().toUpperCase(),
      acceptances: acceptancesOf(this.tools.pane.state()),
      ...(conclusion !== "" && { conclusion }),
      ...(previous && { previous }),
      ...(offices.length > 0 && { offices }),
    };
  }

  /** By which figures in Word know the books that they come from. */
  seal(): string {
    return this.tools.pane.state().summary?.fingerprint.slice(0, SEAL_LENGTH) ?? "";
  }

  /** The form that a report was made of; that of its view where none was made. */
  formOf(kind: ReportKind): ReportForm {
    const { forms, made } = this.tools.pane.state();
    return made[kind]?.form ?? forms[kind];
  }

  reportFile({ kind, format, job, seal }: WantedFile): Promise<OutputFile> {
    const report = this.requestOf(kind, this.formOf(kind));
    return this.tools.session.ask<"report-file">(
      { type: "report-file", format, report, ...(seal && { seal }) },
      job,
    );
  }
}
