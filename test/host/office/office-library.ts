import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext, Script } from "node:vm";
import { OfficeFault } from "./wire";

const FILES = {
  excel: "@microsoft/office-js/dist/excel-win32-16.01.debug.js",
  word: "@microsoft/office-js/dist/word-win32-16.01.debug.js",
} as const;

const scripts = new Map<string, Script>();

/** What the library of one host defines. */
export interface OfficeLibrary {
  readonly Excel?: unknown;
  readonly Word?: unknown;
  readonly Office: unknown;
  readonly OfficeExtension: unknown;
}

/** The bridge of a desktop host: messages as text, both ways. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** Office.context as far as our program asks for it. */
export interface OfficeContext {
  /** Highest version of each set of functions, such as ExcelApi: "1.15". */
  readonly sets: Readonly<Record<string, string>>;
  readonly document: object;
  /** Calls that newer client code has, as program text that runs behind the library. */
  readonly newerCalls?: string;
}

/** Runs Office's own client code, unmodified, in a context of its own, wired to a bridge. */
export function loadOffice(
  host: keyof typeof FILES,
  bridge: Bridge,
  context: OfficeContext,
): OfficeLibrary {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    document: { readyState: "complete", addEventListener: () => {} },
    location: { href: "https://localhost/taskpane.html", search: "", hash: "" },
    navigator: { userAgent: "" },
    CustomFunctions: { _association: { mappings: {}, onchange() {}, associate() {} } },
    _richApiNativeBridge: bridge,
  };
  page.window = page;
  page.emulatedContext = emulatedContext(context);
  const realm = createContext(page);
  scriptOf(host).runInContext(realm);
  runInContext(
    `OSF._OfficeAppFactory = { getContext: () => emulatedContext, getHostInfo: () => ({}) };`,
    realm,
  );
  // Office's code knows which version each call needs, and refuses it without asking the host when it is told to look.
  runInContext("OfficeExtension.CommonUtility._doApiNotSupportedCheck = true", realm);
  runInContext(context.newerCalls ?? "", realm);
  const { Excel, Word, Office, OfficeExtension } = page;
  return { Excel, Word, Office, OfficeExtension };
}

/** Half a second of parsing, once. */
function scriptOf(host: keyof typeof FILES): Script {
  const file = createRequire(import.meta.url).resolve(FILES[host]);
  const script = scripts.get(host) ?? new Script(readFileSync(file, "utf8"), { filename: file });
  scripts.set(host, script);
  return script;
}

/** Whatever our program asks of Office.context and is not there fails loudly. */
function emulatedContext({ sets, document }: Pick<OfficeContext, "sets" | "document">) {
  const isSetSupported = (name: string, version = "1.1") => {
    const known = sets[name];
    return known !== undefined && numberOf(version) <= numberOf(known);
  };
  return new Proxy(
    { requirements: { isSetSupported }, document, platform: "PC" },
    {
      get(target, name) {
        if (typeof name === "symbol" || name in target) return Reflect.get(target, name);
        throw new OfficeFault("ApiNotFound", `Office.context.${name}`);
      },
    },
  );
}

/** 1.15 is later than 1.9. */
function numberOf(version: string): number {
  const [major, minor = "0"] = version.split(".");
  return Number(major) * 1000 + Number(minor);
}
