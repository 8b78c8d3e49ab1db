import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname } from "node:path";
import type { BrowserContext, Route } from "playwright-core";
import type { ServedFiles } from "../built-addin";
import { turnedText } from "./looks";

const PACKAGE = dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"),
);
const KINDS: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "text/xml",
};

export const ADDIN = "https://addin.test";
export const OFFICE = "https://excel.officeapps.live.com";
/** Where Office's client code comes from. */
export const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Who asked for what: every address, and those that nobody answers. */
export interface Traffic {
  readonly asked: string[];
  readonly refused: string[];
}

/** Stands for all servers of the world: the add-in's, Office's, and nobody else. */
export async function answerRequests(
  context: BrowserContext,
  served: { files: ServedFiles; hostPage: string; isTurned: boolean },
): Promise<Traffic> {
  const traffic: Traffic = { asked: [], refused: [] };
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    traffic.asked.push(address);
    const answer = answerTo(address, served);
    if (answer !== undefined) return route.fulfill(answer);
    traffic.refused.push(address);
    return route.abort();
  });
  return traffic;
}

function answerTo(
  address: string,
  { files, hostPage, isTurned }: { files: ServedFiles; hostPage: string; isTurned: boolean },
): Parameters<Route["fulfill"]>[0] {
  const { origin, pathname } = new URL(address);
  if (origin === OFFICE) return { contentType: "text/html", body: hostPage };
  if (origin === ADDIN) {
    const content = files.get(pathname.slice(1));
    if (content === undefined) return undefined;
    const kind = extname(pathname);
    const text = isTurned && kind === ".js" && turnedText(new TextDecoder().decode(content));
    return {
      contentType: KINDS[kind] ?? "application/octet-stream",
      body: text || Buffer.from(content),
    };
  }
  // Addresses of the library are written in mixed letters, its files in small ones.
  const path = `${PACKAGE}/${address.split(/[?#]/)[0].replace(LIBRARY, "").toLowerCase()}`;
  return address.startsWith(LIBRARY) && existsSync(path)
    ? { contentType: "text/javascript", path }
    : undefined;
}
