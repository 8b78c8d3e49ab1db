import { checks } from "../../addin/checks/registry";
import { ArgumentError } from "../../addin/core/faults";
import { type Reason, reason } from "../../addin/core/reason";
import { nearestText } from "../../addin/tables/nearest-text";
import { version } from "../../package.json";
import { explanations } from "./explanations/all";

/** Formula, figures, source and reading of a function, or what a check demands and why. Throws ArgumentError for others. */
export function explanationRows(name: string): string[][] {
  const id = name
    .toUpperCase()
    .replace(/^=?(?:TREASURY\.)?/, "")
    .replace(/\(.*$/s, "");
  const rows = ofFunction(id) ?? ofCheck(id);
  if (rows === undefined) throw new ArgumentError(refusal(name, id));
  return [...rows, ["Version", `TREASURY ${version}`]];
}

function ofFunction(id: string): string[][] | undefined {
  const found = explanations.get(id);
  return (
    found && [
      ["Function", id],
      ["Formula", found.formula],
      ["Figures", found.figures],
      ["Source", found.source],
      ["How to read it", found.reading],
    ]
  );
}

function ofCheck(code: string): string[][] | undefined {
  const found = checks.find((one) => one.code === code);
  return (
    found && [
      ["Check", code],
      ["Demands", found.title],
      ["Severity", found.severity],
      ["Source", found.source],
      [
        "How to read it",
        "Each finding names its cell, both values and what helps. It accuses nobody.",
      ],
    ]
  );
}

function refusal(name: string, id: string): Reason {
  const near = nearestText([id], [...explanations.keys()]);
  return near === undefined
    ? reason`name is ${name}; it must be a function of the auditors, such as BENFORD, or a check, such as LED-08. The treasurer's functions are explained in docs/functions.md.`
    : reason`name is ${name}; it must be a function of the auditors, such as BENFORD, or a check, such as LED-08. Did you mean ${near}? The treasurer's functions are explained in docs/functions.md.`;
}
