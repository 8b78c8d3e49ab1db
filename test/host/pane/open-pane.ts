import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { ServedFiles } from "../built-addin";
import { appContext, CONVERSATION, type OfficeHost, paneAddress } from "./app-context";
import { contextOf, hasDirection, type Look } from "./looks";
import { ADDIN, answerRequests, LIBRARY, OFFICE, type Traffic } from "./traffic";

const HOST_PAGE = fileURLToPath(new URL("pane-host.html", import.meta.url));

/** The application around the pane, and what it answers. */
export interface PaneOptions extends Look {
  /** The built folder, see built-addin. */
  readonly files: ServedFiles;
  readonly host?: OfficeHost;
  /** The rest of the address after the question mark, such as view=check. */
  readonly query?: string;
  readonly sets?: Readonly<Record<string, string>>;
  /** Answers the text of a batch of requests to the document; without it every member is unknown. */
  answerBatch?(batch: string): string;
  /** Answers a call of the common API by what the client code hands over; undefined where it is not emulated. */
  answerCommon?(call: string): object | undefined;
}

/** A pane in its host in Chromium. */
export interface OpenPane {
  readonly page: Page;
  /** The pane itself, inside of the host's page. */
  readonly pane: Frame;
  readonly traffic: Traffic;
  /** What the pane wrote to the console, and errors that nobody caught. */
  readonly complaints: string[];
  /** Messages and calls that the host does not know. */
  readonly unknown: string[];
  /** Hands events of the document over to the pane. */
  push(entries: readonly unknown[]): Promise<void>;
  /** Does what a command of the ribbon does that shows another view in the same pane. */
  show(query: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the production build of the pane in an emulated Excel or Word on the web. */
export async function openPane(browser: Browser, options: PaneOptions): Promise<OpenPane> {
  const { files, host = "excel", query = "", language = "en-US", sets, direction } = options;
  const isTurned = direction === "rtl";
  if (isTurned && !hasCatalogue(files))
    throw new Error("no catalogue of the pane tells its direction, so it cannot be turned");
  const context = await browser.newContext(contextOf(options));
  const addressOf = (view: string) =>
    paneAddress({ host, language }, { origin: ADDIN, query: view });
  const told = {
    address: addressOf(query),
    origin: ADDIN,
    conversation: CONVERSATION,
    context: appContext({ host, language, sets }),
  };
  const hostPage = readFileSync(HOST_PAGE, "utf8").replace(
    "/* TOLD */ {}",
    JSON.stringify(told).replaceAll("<", "\\u003c"),
  );
  const traffic = await answerRequests(context, { files, hostPage, isTurned });
  const unknown: string[] = [];
  await answerCalls(context, options, unknown);
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${OFFICE}/host.html`);
  return {
    page,
    pane: await paneOf(page),
    traffic,
    complaints,
    unknown,
    push: (entries) => page.evaluate(`push(${JSON.stringify(entries)})`),
    show: (next) => page.evaluate(`show(${JSON.stringify(addressOf(next))})`),
    close: () => context.close(),
  };
}

function hasCatalogue(files: ServedFiles): boolean {
  return [...files].some(
    ([name, content]) => name.endsWith(".js") && hasDirection(new TextDecoder().decode(content)),
  );
}

/** What the page of the host asks the test, by functions of its window. */
async function answerCalls(
  context: BrowserContext,
  { answerBatch = unknownMember, answerCommon = () => undefined }: PaneOptions,
  unknown: string[],
): Promise<void> {
  await context.exposeFunction("answerBatch", (batch: string) =>
    INTERNAL.test(batch) ? nothingFor(batch) : answerBatch(batch),
  );
  await context.exposeFunction("answerCommon", (call: string) => {
    const answer = answerCommon(call);
    if (answer === undefined) unknown.push(call.slice(0, 500));
    return JSON.stringify(answer ?? { Version: 1, Error: 5001, Data: [] });
  });
  await context.exposeFunction("unknownMessage", (name: string) => void unknown.push(name));
}

/** What Office's client code asks for itself, when it starts: how it is measured, and whether it runs functions. */
const INTERNAL = /"Microsoft\.(?:InternalService|ExcelServices\.CustomFunctions)\b/;

function nothingFor(batch: string): string {
  const { Actions }: { Actions: readonly { Id: number }[] } = JSON.parse(batch);
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) });
}

function unknownMember(): string {
  const fault = { Code: "ApiNotFound", Message: "nothing is emulated", ActionIndex: 0 };
  return JSON.stringify({ Results: [], Error: fault });
}

/**
 * Errors that nobody caught, and what stands in the console as a warning or worse. Left out is what Office's client code
 * complains of: the policy refuses two styles that it can do without, and this browser keeps nothing for frames.
 */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => void complaints.push(error.message));
  page.on("console", (message) => {
    const isOurs = !`${message.location().url} ${message.text()}`.includes(LIBRARY);
    if (isOurs && ["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("the host shows no pane");
  await frame.waitForLoadState("domcontentloaded");
  return frame;
}
