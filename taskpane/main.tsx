import { lazy } from "react";
import { officeHost } from "./hosts/office-host";
import { startPane } from "./start-pane";

void Office.onReady().then(({ host, platform }) => {
  startPane(officeHost(host, platform), {
    start: lazy(async () => ({ default: (await import("./views/start")).StartView })),
    check: lazy(async () => ({ default: (await import("./views/check")).CheckView })),
    "cash-report": lazy(async () => ({
      default: (await import("./views/cash-report")).CashReportView,
    })),
    "auditors-report": lazy(async () => ({
      default: (await import("./views/auditors-report")).AuditorsReportView,
    })),
    export: lazy(async () => ({ default: (await import("./views/export")).ExportView })),
    map: lazy(async () => ({ default: (await import("./views/map")).MapView })),
    settings: lazy(async () => ({ default: (await import("./views/settings")).SettingsView })),
    word: lazy(async () => ({ default: (await import("./views/word")).WordView })),
  });
});
