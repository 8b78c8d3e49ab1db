import { count } from "../../core/value";
import type { Check } from "../check";
import { PROSE_CELL, proseFigures } from "../report-figures";

/** Keys under which the auditors' report records its conclusion. */
const CHOSEN = "A16/conclusion/chosen";
const ERRORS_OPEN = "A16/conclusion/errorsOpen";

export default {
  severity: "error",
  title: "No objection is not concluded while errors are open",
  help: {
    reading: "The number counts errors that are neither settled nor accepted in Findings.",
    remedy:
      "Look through the open errors together; each needs a correction, an answer or a mention in the conclusion.",
    falseAlarm: "None: whoever wants to conclude without objection first settles the errors.",
  },
  message:
    "The auditors' report concludes (A), no objection, while {errors, plural, one {one error is} other {{errors} errors are}} open.",
  advice: "Choose (B), (C) or (D), or record the answers that settle the findings.",
  source: "A conclusion follows from the findings (UK CC32: matters to which attention is drawn).",
  looksAt: "auditors-report",
  *find({ auditorsReport }) {
    if (auditorsReport === undefined) return;
    const figures = new Map(proseFigures(auditorsReport).map((one) => [one.key, one.figure]));
    const chosen = figures.get(CHOSEN);
    const errors = figures.get(ERRORS_OPEN);
    if (chosen?.type !== "text" || chosen.text !== "A" || errors?.type !== "count") return;
    if (errors.count > 0) yield { cell: PROSE_CELL, values: { errors: count(errors.count) } };
  },
} satisfies Check;
