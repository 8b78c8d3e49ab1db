import { ReportView } from "../report/report-view";

/** The financial officer's report. */
export function CashReportView() {
  return <ReportView kind="cash-report" />;
}
