import type { ReportTable } from "../../core/document";
import { catalogue } from "../../core/words";
import { memberGroups } from "./continents";
import { contributionsByGroup } from "./contributions-by-group";
import type { ReportSource } from "./source";

export const words = catalogue("cashReport.byBody", {
  title: "Contributions by body",
  body: "Body",
  noBody: "no body recorded",
});

/** The figures of T5 by the body that members belong to, such as a continental committee; no part of the report. */
export function contributionsByBody(source: ReportSource): ReportTable {
  const { say, books } = source;
  const bodies = new Map(books.members.map(({ code, body }) => [code, body]));
  const rows = memberGroups(source, (member) => bodies.get(member) ?? "").map((group) => ({
    group,
    key: group.name === "" ? "body.none" : `body.${group.name}`,
    label: group.name === "" ? say(words.noBody) : group.name,
  }));
  return contributionsByGroup(source, {
    id: "T5",
    title: say(words.title),
    labelHeading: say(words.body),
    rows,
  });
}
