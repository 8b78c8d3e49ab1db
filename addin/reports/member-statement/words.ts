import { catalogue } from "../../core/words";

/** Words that the parts of a statement share. */
export const words = catalogue("memberStatement", {
  title: "Statement of contributions",
  titleOf: "Statement of contributions of {member}",
  pageNumbering: "Page {page} of {pages}",
  fromTo: "{from} to {to}",
  intro:
    "This is what our books hold of your contributions and gifts from {from} to {to}. Each organisation sets its contribution itself. Thank you for everything that you have given.",
  nothing:
    "From {from} to {to} our books hold no promise, no payment and no gift in kind of yours.",
  closing:
    "Do your own records say otherwise? Please write to us: we will gladly look into it together.",
  member: "Member",
  name: "Name",
  period: "Period",
  madeOn: "Made on",
  stillToCome: "Not yet received",
  inCashReport: "Annual contributions received in the period",
  alsoReceived: "What else you gave",
  currency: "Currency",
  date: "Date",
  text: "Text",
});
