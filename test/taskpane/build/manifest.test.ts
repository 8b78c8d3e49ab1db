import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { version } from "../../../package.json";
import { LOCAL_ORIGIN, manifestFor } from "../../../taskpane/build/manifest.ts";
import { views } from "../../../taskpane/model/state";
import { builtAddin } from "../../host/built-addin";
import { allElements, type Element, elements, theElement, xmlTree } from "./xml-tree";

const SCHEMAS = fileURLToPath(new URL("../../../../shared/schemas/", import.meta.url));
const hasSchemas = existsSync(SCHEMAS);
if (!hasSchemas)
  console.warn("SKIPPED: the schemas of the manifest are absent; own tests are all there is.");

const GERMAN = "de-de";
const xml = manifestFor(LOCAL_ORIGIN);
const root = xmlTree(xml);
const files = await builtAddin("test/host/bare-pane");
const resources = new Map(
  theElement(root, "Resources").children.flatMap(({ name, children }) =>
    children.map((one) => [one.attributes.id, { kind: name, element: one }] as const),
  ),
);

/** Kind of resource that each element refers to. */
const REFERENCES: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

const references = allElements(root).filter(({ attributes }) => attributes.resid !== undefined);
const values = (element: Element): string[] => [
  element.attributes.DefaultValue,
  ...elements(element, "bt:Override").map(({ attributes }) => attributes.Value),
  ...elements(element, "Override").map(({ attributes }) => attributes.Value),
];
const addresses = allElements(root).flatMap((element) =>
  Object.values(element.attributes).filter((value) => /^\w+:\/\//.test(value)),
);
/** Name of the file that an address of the add-in asks for. */
const fileOf = (address: string): string => new URL(address).pathname.slice(1);

async function faultsOf(manifest: string): Promise<readonly string[]> {
  const schema = (fileName: string) => ({
    fileName,
    contents: readFileSync(SCHEMAS + fileName, "utf8"),
  });
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: manifest }],
    schema: [schema("OfficeAppManifestV1_1.xsd")],
    preload: [schema("OfficeAppBasicTypesV1_0.xsd"), schema("TaskPaneAppVersionOverridesV1_0.xsd")],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

describe.skipIf(!hasSchemas)("Microsoft's schemas", () => {
  test("take the manifest", async () => {
    expect(await faultsOf(xml)).toEqual([]);
  });

  test.each([
    ["another permission", "ReadWriteDocument", "ReadWriteEverything"],
    ["an id that is none", "303d77c0-", "treasury-"],
    ["a control without its label", '<Label resid="OpenCheck.label"/>', ""],
    ["an element out of its place", "<AllFormFactors>", "<DesktopFormFactor>"],
  ])("refuse %s", async (_, from, to) => {
    const spoiled = xml.replace(from, to);
    expect(spoiled).not.toBe(xml);
    expect(await faultsOf(spoiled)).not.toEqual([]);
  });
});

test("every reference is to a resource of its kind, and every resource is used", () => {
  for (const { name, attributes } of references)
    expect(resources.get(attributes.resid)?.kind, attributes.resid).toBe(REFERENCES[name]);
  const used = new Set(references.map(({ attributes }) => attributes.resid));
  expect([...resources.keys()].filter((id) => !used.has(id))).toEqual([]);
});

test("no id stands twice, and none is longer than 32 letters", () => {
  const ids = allElements(root).flatMap(({ attributes }) => attributes.id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test.each([
  ["bt:ShortStrings", 125],
  ["bt:LongStrings", 250],
])("texts of %s have at most %i letters", (kind, lengthMax) => {
  const texts = [...resources.values()].filter((one) => one.kind === kind);
  expect(texts.length).toBeGreaterThan(5);
  for (const { element } of texts)
    for (const text of values(element)) {
      expect(text).toMatch(/^\S.*\S$/);
      expect(text.length, text).toBeLessThanOrEqual(lengthMax);
    }
});

test("every text has its German override, but the namespace, which formulas are written with", () => {
  const locales = elements(root, "Override").concat(elements(root, "bt:Override"));
  expect(new Set(locales.map(({ attributes }) => attributes.Locale))).toEqual(new Set([GERMAN]));
  const english = [...resources.values()]
    .filter(({ kind, element }) => kind.endsWith("Strings") && element.children.length !== 1)
    .map(({ element }) => element.attributes.id);
  expect(english).toEqual(["namespace"]);
  expect(resources.get("namespace")?.element.attributes.DefaultValue).toBe("TREASURY");
  for (const name of ["DisplayName", "SupportUrl"])
    expect(theElement(root, name).children).toHaveLength(1);
});

test("every address is https, of the one server, and a file of the built folder", () => {
  expect(addresses.length).toBeGreaterThan(70);
  for (const address of addresses.filter((one) => !one.startsWith("http://schemas.microsoft.com/")))
    if (!address.startsWith("http://www.w3.org/")) {
      expect(new URL(address).origin).toBe(LOCAL_ORIGIN);
      expect([...files.keys()]).toContain(fileOf(address));
    }
});

test("every icon has as many pixels as the manifest says", () => {
  const images = elements(root, "bt:Image").filter(({ attributes }) => attributes.size);
  expect(images.length).toBeGreaterThan(80);
  for (const { attributes } of images) {
    const address = resources.get(attributes.resid)?.element.attributes.DefaultValue ?? "";
    expect(pixelsOf(files.get(fileOf(address)))).toEqual([attributes.size, attributes.size]);
  }
  expect(pixelsOf(files.get(fileOf(theElement(root, "IconUrl").attributes.DefaultValue)))).toEqual([
    "32",
    "32",
  ]);
  const large = theElement(root, "HighResolutionIconUrl").attributes.DefaultValue;
  expect(pixelsOf(files.get(fileOf(large)))).toEqual(["64", "64"]);
});

/** Width and height, as the head of a PNG tells them. */
function pixelsOf(png: Uint8Array | undefined): string[] {
  if (png === undefined) return [];
  const view = new DataView(png.buffer, png.byteOffset);
  expect(view.getUint32(12)).toBe(0x49484452); // IHDR
  return [String(view.getUint32(16)), String(view.getUint32(20))];
}

test("every list of icons has the sizes that Office asks for", () => {
  for (const icon of elements(root, "Icon"))
    expect(icon.children.map(({ attributes }) => attributes.size)).toEqual(
      "16 20 24 32 40 48 64 80".split(" "),
    );
});

test("commands open views that the pane has, in one pane", () => {
  const panes = [...resources.values()]
    .map(({ element }) => element.attributes)
    .filter(({ id }) => id.startsWith("pane.") && id !== "pane.title")
    .map(({ DefaultValue }) => new URL(DefaultValue));
  expect(panes.map(({ pathname }) => pathname)).toEqual(panes.map(() => "/taskpane.html"));
  for (const { searchParams } of panes) expect(views).toContain(searchParams.get("view"));
  expect(elements(root, "Control")).toHaveLength(panes.length);
  const ids = elements(root, "TaskpaneId").map(({ text }) => text);
  expect(new Set(ids).size).toBe(1);
});

test("the ribbon has the commands of each host, in order", () => {
  const commands = elements(root, "Host").flatMap((host) =>
    elements(host, "Control").map(({ attributes }) => {
      const label = resources.get(`${attributes.id}.label`)?.element;
      return [host.attributes["xsi:type"], ...(label ? values(label) : [])].join(" | ");
    }),
  );
  expect(commands).toEqual([
    "Workbook | Check ledger | Kassenbuch prüfen",
    "Workbook | Cash report | Kassenbericht",
    "Workbook | Auditors' report | Prüfbericht",
    "Workbook | Copy for sending | Abschrift zum Versenden",
    "Workbook | New ledger | Neues Kassenbuch",
    "Document | Insert auditors' report | Prüfbericht einfügen",
    "Document | Refresh figures | Beträge aktualisieren",
    "Document | Check document | Dokument prüfen",
  ]);
});

test("functions that Excel is told of are those that the program associates", () => {
  const associated: string[] = [];
  runInNewContext(textOf("functions.js"), {
    CustomFunctions: {
      Error: class {},
      ErrorCode: {},
      associate: (id: string) => associated.push(id),
    },
  });
  const metadata = elements(root, "Metadata").map(
    ({ children }) => resources.get(children[0].attributes.resid)?.element,
  );
  const told = metadata.flatMap((one) => (one ? values(one) : [])).map(fileOf);
  expect(told).toEqual(["functions.json", "functions.de.json"]);
  for (const name of told) {
    const { functions }: { functions: { id: string }[] } = JSON.parse(textOf(name));
    expect(associated.length).toBeGreaterThan(40);
    expect(functions.map(({ id }) => id).sort()).toEqual(associated.toSorted());
  }
});

const textOf = (name: string): string => new TextDecoder().decode(files.get(name));

test("version, id, and no more rights than are needed", () => {
  expect(theElement(root, "Version").text).toBe(version);
  expect(theElement(root, "Id").text).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(theElement(root, "Permissions").text).toBe("ReadWriteDocument");
  for (const name of ["Requirements", "Runtimes", "AppDomains", "WebApplicationInfo"])
    expect(elements(root, name), name).toEqual([]);
});

test.each([
  ["https://treasury.example.org", "https://treasury.example.org/taskpane.html"],
  ["https://example.org/office/treasury/", "https://example.org/office/treasury/taskpane.html"],
])("built for %s, it names no other server", (origin, page) => {
  const built = manifestFor(origin);
  const settings = theElement(xmlTree(built), "DefaultSettings").children[0];
  expect(settings.attributes.DefaultValue).toBe(page);
  expect(built.replace(/<!--.*?-->/gs, "")).not.toContain("localhost");
});

test.each(["http://example.org", "example.org", "https://a.org/?b=c", "https://a.org/#b", ""])(
  "an address that Office would refuse is refused: %s",
  (origin) => {
    expect(() => manifestFor(origin)).toThrow(/TREASURY_ORIGIN is .*https/);
  },
);
