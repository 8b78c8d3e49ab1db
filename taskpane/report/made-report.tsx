import { Button } from "@fluentui/react-components";
import { fullAddress } from "../../addin/core/cells";
import { type FileFormat, fileFormats, type ReportKind } from "../model/report-form";
import type { Made } from "../model/state";
import { usePane } from "../pane-context";
import { SeverityIcon } from "../parts/icons";
import { reportWords as words } from "../words/report-words";
import { DocumentView } from "./document-view";

/** A made report: ways to take it along, and the report itself to read and print. */
export function MadeReportSection({ kind, made }: { kind: ReportKind; made: Made }) {
  const { say } = usePane();
  const { document: report, findings } = made;
  return (
    <>
      <TakeAlong kind={kind} />
      {findings.length > 0 && (
        <section className="report-findings">
          <h2>{say(words.findings)}</h2>
          <ul className="plain">
            {findings.map(({ code, cell, severity, message }) => (
              <li key={`${code} ${fullAddress(cell)} ${message}`}>
                <SeverityIcon severity={severity} /> {code}: {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="paper" aria-label={say(words.show)}>
        <DocumentView key={report.id + report.language} report={report} />
      </section>
    </>
  );
}

/** Formats that pages can hand over, in the order of their use. */
function TakeAlong({ kind }: { kind: ReportKind }) {
  const { say, work, state } = usePane();
  const isBusy = state.job !== undefined;
  const { host } = work;
  const file = (format: FileFormat) => (
    <Button
      key={format}
      disabledFocusable={isBusy}
      onClick={() => void work.reports.takeReport(kind, format)}
    >
      {say(words[format])}
    </Button>
  );
  return (
    <section className="take" aria-label={say(words.take)}>
      <h2>{say(words.take)}</h2>
      <div className="actions">
        {host.writeSheets && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void work.reports.writeSheets(kind)}
          >
            {say(words.sheets)}
          </Button>
        )}
        {host.insertReport && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void work.word.insertReport(kind)}
          >
            {say(words.insert)}
          </Button>
        )}
        {fileFormats.map(file)}
        {host.kind === "page" && (
          <Button disabledFocusable={isBusy} onClick={() => print()}>
            {say(words.print)}
          </Button>
        )}
      </div>
    </section>
  );
}
