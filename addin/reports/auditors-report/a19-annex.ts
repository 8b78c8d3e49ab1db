import type { Block } from "../../core/document";
import { factAndAdvice } from "../../core/finding";
import { catalogue } from "../../core/words";
import { ruleSets } from "../../statutes/rule-sets";
import { placeOf, severityWords } from "./a12-findings";
import { sampledEntries, samplesTable } from "./a19-samples";
import type { Audit } from "./audit";
import { codeList } from "./code-list";
import { column, heading, row, tableOr } from "./layout";
import type { NumberedFinding } from "./numbered-findings";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  none: "none",
  noFindings: "No findings.",
  a19: "A19 Annex",
  ruleSet: "Rule set",
  fingerprintWhole: "Fingerprint of the workbook",
  seal: "Seal of the period",
  previousSeal: "Seal of the period before",
  checksRun: "Checks run",
  checksNotRun: "Checks not run",
  tablesMissing: "Tables missing",
  allRun: "No check was left out for lack of a table.",
  allFindings: "All findings with their places",
});

/** A19: by which rules and with what, which checks ran and which did not, and every finding with its address. */
export function annex(audit: Audit): readonly Block[] {
  const { say, books, evidence, checksRun } = audit;
  const period = books.periods.find(
    (one) => one.from === audit.period.from && one.to === audit.period.to,
  );
  const ruleSet = ruleSets.find((one) => one.id === books.settings.ruleSet);
  return [
    heading(say(words.a19)),
    {
      type: "facts",
      items: [
        {
          label: say(words.ruleSet),
          content: [ruleSet ? say(ruleSet.name) : books.settings.ruleSet],
        },
        { label: say(shared.version), content: [evidence?.version ?? say(shared.notRecorded)] },
        {
          label: say(words.fingerprintWhole),
          content: [evidence?.fingerprint ?? say(shared.notRecorded)],
        },
        { label: say(words.seal), content: [period?.seal || say(shared.notRecorded)] },
        {
          label: say(words.previousSeal),
          content: [period?.previousSeal || say(shared.notRecorded)],
        },
        { label: say(words.checksRun), content: [codeList(checksRun) || say(words.none)] },
      ],
    },
    checksNotRun(audit),
    samplesTable(audit),
    ...sampledEntries(audit),
    allFindings(audit),
  ];
}

function checksNotRun({ say, checksNotRun: notRun }: Audit): Block {
  const rows = notRun.map(({ code, tables }) =>
    row({ key: code, label: code }, { tables: tables.join(", ") }),
  );
  return tableOr(
    {
      id: "A19b",
      title: say(words.checksNotRun),
      labelHeading: say(shared.rule),
      columns: [column("tables", say(words.tablesMissing))],
      rows,
    },
    say(words.allRun),
  );
}

function allFindings({ say, numbered }: Audit): Block {
  const rows = numbered.map((one) =>
    row(
      { key: `finding.${one.number}`, label: String(one.number) },
      {
        code: one.finding.code,
        severity: say(severityWords[one.finding.severity]),
        cell: placeOf(say, one),
        fact: factOf(one),
      },
    ),
  );
  return tableOr(
    {
      id: "A19",
      title: say(words.allFindings),
      labelHeading: say(shared.procedureNumber),
      columns: [
        column("code", say(shared.rule), { width: 0.7 }),
        column("severity", say(shared.severity), { width: 0.7 }),
        column("cell", say(shared.cell)),
        column("fact", say(shared.factAndRemedy), { width: 4 }),
      ],
      rows,
      orientation: "landscape",
    },
    say(words.noFindings),
  );
}

/** Errors and warnings whole; notes can be many, so each is told without advice. */
function factOf({ finding }: NumberedFinding): string {
  return finding.severity === "note" ? finding.message : factAndAdvice(finding);
}
