import type { Say } from "../../core/words";
import { officeNamed } from "../../statutes/offices";

/** An office in the language of the report where its code or its title was typed; other words stand as typed. */
export function personText(say: Say, typed: string): string {
  const title = officeNamed(typed);
  return title ? say(title) : typed;
}
