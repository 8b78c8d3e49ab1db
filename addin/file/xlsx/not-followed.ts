import type { Archive } from "./archive";
import { readRelationships } from "./package";

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/externalLinks\/[^/]+\.xml$/i, "external link"],
  [/^xl\/connections\.xml$/i, "data connection"],
  [/^xl\/queryTables\//i, "query"],
  [/^xl\/model\//i, "data model"],
  [/vbaProject\.bin$/i, "macros"],
  [/^xl\/macrosheets\/[^/]+\.xml$/i, "macro sheet"],
  [/^xl\/dialogsheets\/[^/]+\.xml$/i, "dialog sheet"],
  [/^xl\/chartsheets\/[^/]+\.xml$/i, "chart sheet"],
  [/^xl\/embeddings\//i, "embedded object"],
  [/^xl\/activeX\/[^/]+\.(xml|bin)$/i, "ActiveX control"],
  [/^xl\/webextensions\//i, "web extension"],
  [/^customUI\//i, "ribbon commands"],
];

/** What the file holds beside sheets and is never opened, with its part. */
export function listNotFollowed(archive: Archive, mainPart: string): string[] {
  const parts = archive.names.flatMap((name) => {
    const kind = KINDS.find(([pattern]) => pattern.test(name))?.[1];
    return kind === undefined ? [] : [`${kind}: ${name}`];
  });
  const links = readRelationships(archive, mainPart)
    .filter(({ isExternal }) => isExternal)
    .map(({ id }) => `external link: ${mainPart} ${id}`);
  return [...parts, ...links].sort();
}
