import { PACKAGE, RELATIONSHIPS, XML_HEAD } from "./xml-names";

/** A relation of a part to another one. */
export function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;
}

/** All relations of a part. */
export function relationships(entries: readonly string[]): string {
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}
