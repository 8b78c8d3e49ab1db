import type { Block } from "../../core/document";
import { day } from "../../core/value";
import { catalogue } from "../../core/words";
import type { Audit } from "./audit";
import { BLANK, BOX_OPEN, heading } from "./layout";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  a5: "A5 Dates and place",
  auditDates: "Days of the audit",
  auditPlace: "Place",
  auditWay: "Way",
  inPersonOrNot: "{box} in person {box} by distance",
  present: "Present",
});

/** A5: when, where and by whom: for the pen, except the day on which the program worked. */
export function placeAndDates({ say, today }: Audit): readonly Block[] {
  return [
    heading(say(words.a5)),
    {
      type: "facts",
      items: [
        { label: say(words.auditDates), content: [BLANK] },
        { label: say(words.auditPlace), content: [BLANK] },
        { label: say(words.auditWay), content: [say(words.inPersonOrNot, { box: BOX_OPEN })] },
        { label: say(words.present), content: [BLANK] },
        { label: say(shared.recomputedOn), content: [say(shared.dayOnly, { day: day(today) })] },
      ],
    },
  ];
}
