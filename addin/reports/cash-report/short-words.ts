import { catalogue } from "../../core/words";

/** Words of the page "In short", and of what T3b tells of money with a purpose. */
export const words = catalogue("cashReport.short", {
  usable: "Freely usable",
  lessEarmarked: "less what is held for a set purpose: {purpose}",
  received:
    "From {from} to {to} receipts were {receipts} and payments {payments}; so cash went from {opening} to {closing}.",
  receivedWith:
    "From {from} to {to} receipts were {receipts} and payments {payments}; with other changes ({others}) cash went from {opening} to {closing}.",
  change: "{label}: {amount}",
  allFree: "All cash at the end, {free}, is freely usable.",
  noneFree:
    "Of the cash at the end nothing is freely usable: funds with a set purpose hold more than stands in freely usable accounts ({free}); {bound}.",
  partFree: "Of the cash at the end, {free} is freely usable; {bound}.",
  funds: "held for a set purpose: {funds}",
  fundHolds: "{fund} ({amount})",
  restricted: "in accounts for a set purpose only: {restricted}",
  notAccessible: "cannot be reached at present: {notAccessible}",
  otherUse: "{use}: {amount}",
});
