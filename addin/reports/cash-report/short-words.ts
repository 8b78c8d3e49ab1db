import { catalogue } from "../../core/words";

/** The third sentence of the page "In short": its beginning, and how it goes on where funds hold money. */
export const words = catalogue("cashReport.short", {
  allFree: "All accounts are freely usable",
  restricted: "Of the cash at the end, {restricted} may be used only for a set purpose",
  notAccessible: "Of the cash at the end, {notAccessible} cannot be reached at present",
  bothBound:
    "Of the cash at the end, {restricted} may be used only for a set purpose, and {notAccessible} cannot be reached at present",
  end: ".",
  funds: "; for a set purpose, funds hold {funds}.",
});
