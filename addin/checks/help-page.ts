import { catalogue, type Say } from "../core/words";
import { helpOf, type RegisteredCheck, sourceOf, titleOf } from "./registry";

export const words = catalogue("checkHelp", {
  what: "What is demanded",
  why: "Why it matters",
  reading: "How to read it",
  remedy: "What to do",
  falseAlarm: "False alarms",
});

/** A part of a help page. */
export interface HelpPart {
  readonly heading: string;
  readonly text: string;
}

/** The help page of a check: what it demands, why, how to read a finding, what to do, and when it is a false alarm. */
export function helpPage(check: RegisteredCheck, say: Say): readonly HelpPart[] {
  const { reading, remedy, falseAlarm } = helpOf(check);
  return [
    { heading: say(words.what), text: say(titleOf(check)) },
    { heading: say(words.why), text: say(sourceOf(check)) },
    { heading: say(words.reading), text: say(reading) },
    { heading: say(words.remedy), text: say(remedy) },
    { heading: say(words.falseAlarm), text: say(falseAlarm) },
  ];
}
