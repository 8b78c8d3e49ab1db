import { type Message, textsOf } from "../core/words";

const title = (office: string, english: string): [string, Message] => [
  office,
  { key: `offices.${office}`, english },
];

/** Titles of the offices by code; languages with grammatical genders give both forms. */
export const officeTitles: ReadonlyMap<string, Message> = new Map([
  title("coordinator", "Main Coordinator"),
  title("deputy", "Deputy Coordinator"),
  title("financial-officer", "Financial Officer"),
  title("auditor", "Auditor"),
  title("secretary", "Secretary"),
  title("member", "Member of the committee"),
]);

/** Title of the office that a text names by its code or, in any language, by its title; undefined for other words. */
export function officeNamed(typed: string): Message | undefined {
  const wanted = plain(typed);
  for (const [office, message] of officeTitles)
    if ([office, ...textsOf(message)].some((name) => plain(name) === wanted)) return message;
  return undefined;
}

/** A name as it is compared: codes have hyphens where people type spaces. */
function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, " ");
}
