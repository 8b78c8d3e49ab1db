import type { Message } from "../core/words";

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
