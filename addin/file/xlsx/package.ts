import { refuse } from "../refusals";
import type { Archive } from "./archive";
import { LIMITS } from "./limits";
import { readXml } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
const RELATION_BASES = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
  "http://purl.oclc.org/ooxml/officeDocument/relationships/",
];

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last step of a known type, such as worksheet; the whole address of any other. */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** Reads the content type of every part. */
export function readContentTypes(archive: Archive): (part: string) => string {
  if (!archive.has(CONTENT_TYPES)) refuse("NOT_A_WORKBOOK", CONTENT_TYPES);
  const byExtension = new Map<string, string>();
  const byPart = new Map<string, string>();
  const set = (types: Map<string, string>, key: string | undefined, type: string | undefined) => {
    const lower = key?.toLowerCase();
    if (lower === undefined || type === undefined) refuse("BAD_XML", CONTENT_TYPES);
    if ((types.get(lower) ?? type) !== type) refuse("WRONG_CONTENT_TYPE", CONTENT_TYPES);
    types.set(lower, type);
  };
  readXml(CONTENT_TYPES, archive.pieces(CONTENT_TYPES, LIMITS.smallPartBytes), {
    decisive: new Set(["Default", "Override"]),
    open(path, attributes) {
      const type = attributes.get("ContentType");
      if (path === "Types/Default") set(byExtension, attributes.get("Extension"), type);
      if (path === "Types/Override") set(byPart, attributes.get("PartName"), type);
    },
  });
  return (part) => {
    const name = part.toLowerCase();
    const extension = name.slice(name.lastIndexOf(".") + 1);
    return byPart.get(`/${name}`) ?? byExtension.get(extension) ?? "";
  };
}

/** Reads the links of a part; "" for those of the whole package. */
export function readRelationships(archive: Archive, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const relationships: Relationship[] = [];
  if (!archive.has(name)) return relationships;
  const seen = new Set<string>();
  readXml(name, archive.pieces(name, LIMITS.smallPartBytes), {
    decisive: new Set(["Relationship"]),
    open(path, attributes) {
      if (path !== "Relationships/Relationship") return;
      const id = attributes.get("Id");
      const type = attributes.get("Type");
      const target = attributes.get("Target");
      if (!id || type === undefined || target === undefined) refuse("BAD_XML", name);
      if (seen.has(id)) refuse("DUPLICATE_REL", name);
      seen.add(id);
      const isExternal = attributes.get("TargetMode") === "External";
      relationships.push({ id, kind: kindOf(type), target, isExternal });
    },
  });
  return relationships;
}

function kindOf(type: string): string {
  const base = RELATION_BASES.find((start) => type.startsWith(start)) ?? "";
  return type.slice(base.length);
}

/** Part that a link leads to; one that leads out of the file is refused. */
export function resolveTarget(part: string, relationship: Relationship): string {
  const { target } = relationship;
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replace(/^\//, "").split("/")) {
    if (step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === undefined) refuse("PART_NAME", `${part} ${relationship.id}`);
  }
  return steps.join("/");
}

/** The one workbook part of the package, which must lie where every program looks for it. */
export function findMainPart(archive: Archive): string {
  const links = readRelationships(archive, "").filter(({ kind }) => kind === "officeDocument");
  if (links.length === 0) refuse("NO_MAIN_PART", "_rels/.rels");
  if (links.length > 1) refuse("TWO_MAIN_PARTS", "_rels/.rels");
  if (links[0].isExternal) refuse("NO_MAIN_PART", "_rels/.rels");
  const part = resolveTarget("", links[0]);
  if (!archive.has(part)) refuse("NO_MAIN_PART", part);
  if (part.toLowerCase() !== "xl/workbook.xml") refuse("MAIN_PART_MOVED", part);
  return part;
}
