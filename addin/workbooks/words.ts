import { catalogue } from "../core/words";

/** Words that every host says when it works on whole workbooks. */
export const words = catalogue("workbooks", {
  previousInvalid:
    "The file {file} is no cash-report.json ({reason}). It is written beside each cash report.",
});
