import { catalogue } from "../core/words";

/** Words that every host says when it works on whole workbooks. */
export const words = catalogue("workbooks", {
  cellChanged:
    "Nothing was changed: {place} holds something else than the fix was made for. Open the file again and look at the finding once more.",
  previousInvalid:
    "The file {file} is no cash-report.json ({reason}). It is written beside each cash report.",
});
