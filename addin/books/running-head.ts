import type { Settings } from "./settings";

/** Who reports on which days, for the head of every page; the body alone, since the cover names the organisation. */
export function runningHead(
  { body, organisation }: Pick<Settings, "body" | "organisation">,
  span: string,
): string {
  const who = body || organisation;
  return who === "" ? span : `${who} · ${span}`;
}
