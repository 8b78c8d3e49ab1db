import type { Block } from "../../core/document";
import { ruleSets } from "../../statutes/rule-sets";
import { placeOf, severityWords } from "./a12-findings";
import type { Audit } from "./audit";
import { column, heading, row, tableOr } from "./layout";
import { words } from "./words";

/** A19: by which rules and with what, which checks ran and which did not, and every finding with its address. */
export function annex(audit: Audit): readonly Block[] {
  const { say, books, evidence, checksRun } = audit;
  const ruleSet = ruleSets.find((one) => one.id === books.settings.ruleSet);
  return [
    heading(say(words.a19)),
    {
      type: "facts",
      items: [
        { label: say(words.ruleSet), content: [ruleSet?.name ?? books.settings.ruleSet] },
        { label: say(words.version), content: [evidence?.version ?? say(words.notRecorded)] },
        {
          label: say(words.fingerprintWhole),
          content: [evidence?.fingerprint ?? say(words.notRecorded)],
        },
        {
          label: say(words.checksRun),
          content: [[...checksRun].sort().join(", ") || say(words.none)],
        },
      ],
    },
    checksNotRun(audit),
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
      labelHeading: say(words.rule),
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
        fact: one.finding.message,
      },
    ),
  );
  return tableOr(
    {
      id: "A19",
      title: say(words.allFindings),
      labelHeading: say(words.procedureNumber),
      columns: [
        column("code", say(words.rule), { width: 0.7 }),
        column("severity", say(words.severity), { width: 0.7 }),
        column("cell", say(words.cell)),
        column("fact", say(words.fact), { width: 4 }),
      ],
      rows,
      orientation: "landscape",
    },
    say(words.noFindings),
  );
}
