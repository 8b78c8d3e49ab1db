import { pageHost } from "./hosts/page-host";
import { startPane } from "./start-pane";
import { AuditorsReportView } from "./views/auditors-report";
import { CashReportView } from "./views/cash-report";
import { CheckView } from "./views/check";
import { ExportView } from "./views/export";
import { MapView } from "./views/map";
import { SettingsView } from "./views/settings";
import { StartView } from "./views/start";
import { WordView } from "./views/word";

startPane(pageHost(), {
  start: StartView,
  check: CheckView,
  "cash-report": CashReportView,
  "auditors-report": AuditorsReportView,
  export: ExportView,
  map: MapView,
  settings: SettingsView,
  word: WordView,
});
