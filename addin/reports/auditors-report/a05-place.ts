import type { Block } from "../../core/document";
import { day } from "../../core/value";
import type { Audit } from "./audit";
import { BLANK, BOX_OPEN, heading } from "./layout";
import { words } from "./words";

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
        { label: say(words.recomputedOn), content: [say(words.dayOnly, { day: day(today) })] },
      ],
    },
  ];
}
