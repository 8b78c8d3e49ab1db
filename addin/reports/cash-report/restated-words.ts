import { catalogue } from "../../core/words";

/** Words for figures of the earlier report that today's books no longer give. */
export const words = catalogue("cashReport.restated", {
  marked: "{label} †",
  previousOpening: "Previous period, opening",
  previousClosing: "Previous period, closing",
  previousReceived: "Received, previous period",
  previousActual: "Previous period",
  note: "† The figure of the previous period is restated: see note N4.",
});
