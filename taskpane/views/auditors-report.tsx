import { ReportView } from "../report/report-view";

/** The auditors' report. */
export function AuditorsReportView() {
  return <ReportView kind="auditors-report" />;
}
