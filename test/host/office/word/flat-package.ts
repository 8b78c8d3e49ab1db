import { SaxesParser } from "saxes";
import { OfficeFault } from "../wire";

/**
 * The main part of a package in one XML text. Refuses, as Word does, what is no such package: XML that is not well formed,
 * parts without a type or a content, relations to parts that are not there.
 */
export function packageParts(xml: string): string {
  const parts = partsOf(xml);
  const relations = parts.get("/_rels/.rels");
  const main =
    /Target="\/?([^"]+)"[^>]*officeDocument"|officeDocument"[^>]*Target="\/?([^"]+)"/.exec(
      relations ?? "",
    );
  const document = parts.get(`/${main?.[1] ?? main?.[2] ?? ""}`);
  if (document === undefined) throw new OfficeFault("InvalidArgument", "no main part");
  const own = parts.get("/word/_rels/document.xml.rels") ?? "";
  for (const [, attributes] of own.matchAll(/<Relationship\b([^>]*)>/g)) {
    const [, target = ""] = /Target="([^"]*)"/.exec(attributes) ?? [];
    if (!/TargetMode="External"/.test(attributes) && !parts.has(`/word/${target}`))
      throw new OfficeFault("InvalidArgument", `no part ${target}`);
  }
  return document;
}

/** Parts by name: XML as text, others as base64. */
function partsOf(xml: string): ReadonlyMap<string, string> {
  const names = namesOf(xml);
  const parts = new Map<string, string>();
  for (const [, name, content] of xml.matchAll(
    /<pkg:part pkg:name="([^"]+)" pkg:contentType="[^"]+"[^>]*>(.*?)<\/pkg:part>/gs,
  )) {
    const [, text] =
      /^<pkg:(?:xmlData|binaryData)>(.*)<\/pkg:(?:xmlData|binaryData)>$/s.exec(content) ?? [];
    if (text === undefined || text === "") throw new OfficeFault("InvalidArgument", name);
    parts.set(name, text);
  }
  if (parts.size === 0 || parts.size !== names.length)
    throw new OfficeFault("InvalidArgument", "parts");
  return parts;
}

function namesOf(xml: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "pkg:part") names.push(String(attributes["pkg:name"]));
  });
  parser.on("error", (fault) => {
    throw new OfficeFault("InvalidArgument", fault.message);
  });
  parser.write(xml).close();
  return names;
}
