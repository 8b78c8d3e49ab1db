import type { ReportTable } from "../../core/document";
import type { Finding } from "../../core/finding";
import { count, text } from "../../core/value";
import type { ControlSheetInput } from "./input";
import { words } from "./words";

/** K3: how many findings each check has; their sentences quote cells, and stay with the treasurer. */
export function findingsTable({ findings, say, titleOfCheck }: ControlSheetInput): ReportTable {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of findings)
    byCheck.set(finding.code, [...(byCheck.get(finding.code) ?? []), finding]);
  return {
    type: "table",
    id: "K3",
    title: say(words.findings),
    labelHeading: say(words.check),
    columns: [
      { key: "severity", label: say(words.severity), type: "text" },
      { key: "count", label: say(words.count), type: "count" },
      { key: "rule", label: say(words.rule), type: "text" },
    ],
    rows: [...byCheck].map(([code, own]) => ({
      key: code,
      label: code,
      kind: "line",
      values: {
        severity: text(say(words.severityWord, { severity: own[0].severity })),
        count: count(own.length),
        rule: text(titleOfCheck(code)),
      },
    })),
  };
}
