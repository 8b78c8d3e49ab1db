import { catalogue } from "../../core/words";

/** Words of the comparison with the budget. */
export const words = catalogue("cashReport.t12", {
  title: "Budget and actual",
  category: "Category",
  actual: "Actual",
  difference: "Difference",
  explanation: "Explanation",
  anyFund: "any",
  ofFund: "{category} ({fund})",
  stillToBeGiven: "explanation still to be given",
  note: "An explanation is wanted where the difference is more than {share} of the budget and at least {amount}. It is typed in the table Budget, for what was not planned in a row with the amount 0.",
  rows: "What was booked in a category that was not planned stands with the one above it, or with the only one that was planned on its line of T1.",
});
