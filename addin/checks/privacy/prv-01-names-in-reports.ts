import { memberNames, wholeWords } from "../../books/member-names";
import { text } from "../../core/value";
import type { Check } from "../check";
import { reportIn } from "../report-figures";
import { shownTexts } from "../report-texts";

export default {
  severity: "error",
  title: "A report shows no name that is kept secret",
  help: {
    reading: "The code is named and never the name; the cell shows where in the report it stands.",
    remedy: "Look also into texts and notes of entries from which the report is made.",
    falseAlarm: "An ordinary word that is also a name: change the word.",
  },
  message: "The report holds the name of {code}, a member whose name is not open.",
  advice:
    "Replace it by the code where it was typed, and make the report again; do not send this one.",
  source: "Members may live under persecution: names leave the house only where they are open.",
  tables: ["Members", "Names"],
  looksAt: "reports",
  *find(input) {
    const report = reportIn(input);
    if (report === undefined) return;
    const open = new Set(
      input.members.filter(({ isNameOpen }) => isNameOpen).map(({ code }) => code),
    );
    const secret = memberNames(input).filter(({ code }) => !open.has(code));
    const known = wholeWords(
      secret.map(({ name }) => name),
      "giu",
    );
    if (known === undefined) return;
    const told = new Set<string>();
    for (const { cell, shown } of shownTexts(report))
      for (const [found] of shown.normalize("NFC").matchAll(known)) {
        const code = secret.find(({ name }) => isAlike(name, found))?.code ?? "";
        if (told.has(code)) continue;
        told.add(code);
        // The name itself stays out of the finding.
        yield { cell, values: { code: text(code) } };
      }
  },
} satisfies Check;

function isAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase(),
  );
  return a === b;
}
