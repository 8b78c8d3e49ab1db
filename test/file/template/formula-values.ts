import { strFromU8, unzipSync } from "fflate";

/** Every formula cell of a packed workbook with its value: "Ledger!Q4" -> 12.5; "" where it has none. */
export function formulaValues(packed: Uint8Array): Map<string, string | number> {
  const parts = unzipSync(packed);
  const texts = sharedTexts(parts["xl/sharedStrings.xml"]);
  const values = new Map<string, string | number>();
  sheetNames(parts["xl/workbook.xml"]).forEach((name, index) => {
    const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`]);
    for (const [, attributes, content] of xml.matchAll(/<c ([^>]*[^/])>(.*?)<\/c>/gs)) {
      if (!/<f[ >]/.test(content)) continue;
      const address = /r="([A-Z]+\d+)"/.exec(attributes)?.[1];
      values.set(`${name}!${address}`, cachedValue(attributes, content, texts));
    }
  });
  return values;
}

function sheetNames(xml: Uint8Array): string[] {
  return [...strFromU8(xml).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]);
}

function sharedTexts(xml: Uint8Array): string[] {
  const items = strFromU8(xml).matchAll(/<si>(.*?)<\/si>/gs);
  return [...items].map(([, item]) =>
    [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map((match) => match[1]).join(""),
  );
}

/** The cached value, a number without binary dust. */
function cachedValue(
  attributes: string,
  content: string,
  texts: readonly string[],
): string | number {
  const type = /t="(\w+)"/.exec(attributes)?.[1] ?? "n";
  const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? "";
  if (type === "s") return texts[Number(value)];
  if (type !== "n" || value === "") return value;
  return Number(Number(value).toPrecision(14));
}
