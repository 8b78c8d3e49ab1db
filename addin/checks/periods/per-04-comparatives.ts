import { amount, text } from "../../core/value";
import type { Check } from "../check";
import { currencyIn, figureCell, minorIn, tableOf } from "../report-figures";

export default {
  severity: "warning",
  title: "Figures of the last report stay as they were reported",
  help: {
    reading:
      "Reported stands in the last report, the other figure is worked out from today's books for the same days.",
    remedy: "Either restore the earlier entries, or say in note N4 why the figure is better now.",
    falseAlarm: "A new division of lines that both reports explain: accept it with its reason.",
  },
  message:
    "{figure} was reported as {reported}; today's books give {restated} for the same period: {difference} difference.",
  advice:
    "Find out which entries of the earlier period were changed or added, and say in note N4 why the figure is restated.",
  source:
    "Comparatives are the figures of the last sealed report; one that changes is told with its reason.",
  *find({ cashReport }) {
    const table = tableOf(cashReport, "N4");
    for (const row of table?.rows ?? []) {
      const [reported, restated] = [minorIn(row, "reported"), minorIn(row, "restated")];
      const currency = currencyIn(row, "restated");
      if (table === undefined || !(Math.abs(restated - reported) > 0)) continue;
      yield {
        cell: figureCell(table, row.key, "restated"),
        values: {
          figure: text(row.label),
          reported: amount(reported, currency),
          restated: amount(restated, currency),
          difference: amount(restated - reported, currency),
        },
      };
    }
  },
} satisfies Check;
