import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import { lacksReason, proposalOf } from "../model/proposal";
import { problemsOf, type ReportKind } from "../model/report-form";
import { usePane } from "../pane-context";
import { ViewHeading } from "../parts/heading";
import { NoBook } from "../parts/no-book";
import { frameWords } from "../words/frame-words";
import { reportWords as words } from "../words/report-words";
import { ConclusionFields } from "./conclusion-fields";
import { MadeReportSection } from "./made-report";
import { PeriodFields } from "./period-fields";
import { PreviousField } from "./previous-field";
import { SignatoriesField } from "./signatories-field";

/** A report from the form to the files. */
export function ReportView({ kind }: { kind: ReportKind }) {
  const { state, say } = usePane();
  const isCash = kind === "cash-report";
  return (
    <div className="view report-view">
      <ViewHeading>{say(frameWords[`view.${kind}`])}</ViewHeading>
      <p className="lead">{say(isCash ? words.cashLead : words.auditorsLead)}</p>
      {state.summary === undefined ? <NoBook /> : <ReportForm kind={kind} />}
    </div>
  );
}

function ReportForm({ kind }: { kind: ReportKind }) {
  const { state, say, work } = usePane();
  const form = state.forms[kind];
  const made = state.made[kind];
  const proposal = useMemo(() => made && proposalOf(made.document), [made]);
  const isComplete = problemsOf(form).length === 0 && !lacksReason(form, proposal);
  const isChanged = made !== undefined && made.form !== form;
  return (
    <>
      <form
        className="report-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isComplete) void work.reports.makeReport(kind);
        }}
      >
        <PeriodFields kind={kind} />
        {kind === "cash-report" && <PreviousField />}
        {kind === "auditors-report" && <ConclusionFields proposal={proposal} />}
        <SignatoriesField kind={kind} />
        <div className="actions">
          <Button
            type="submit"
            appearance={made && !isChanged ? "secondary" : "primary"}
            disabled={!isComplete}
            disabledFocusable={state.job !== undefined}
          >
            {say(made ? words.makeAgain : words.make)}
          </Button>
          {isChanged && <span className="muted">{say(words.changed)}</span>}
        </div>
      </form>
      {made && <MadeReportSection kind={kind} made={made} />}
    </>
  );
}
