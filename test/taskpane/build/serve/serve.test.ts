import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveConfig } from "../../../../taskpane/build/serve.config.ts";
import { builtPane } from "../../../host/built-addin";

const home = mkdtempSync(join(tmpdir(), "treasury-serve-"));
const folder = join(home, "dist-addin");
let server: PreviewServer;
let origin = "";

beforeAll(async () => {
  for (const [name, content] of await builtPane("test/host/bare-pane")) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  server = await preview({
    ...serveConfig({ folder, home, port: 0 }),
    configFile: false,
    logLevel: "silent",
  });
  origin = new URL(server.resolvedUrls?.local[0] ?? "").origin;
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(home, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Asks as a program that trusts the certificate of this machine and nobody else. */
function ask(path: string, ca = readFileSync(join(home, ".treasury/localhost.crt"))) {
  return new Promise<Answer>((resolve, reject) => {
    get(`${origin}${path}`, { ca }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () =>
        resolve({ status: response.statusCode, headers: response.headers, text }),
      );
    }).on("error", reject);
  });
}

test("the pane is served by https, with the view in its address", async () => {
  expect(origin).toMatch(/^https:\/\/localhost:\d+$/);
  const { status, headers, text } = await ask("/taskpane.html?view=check");
  expect(status).toBe(200);
  expect(headers["content-type"]).toMatch(/^text\/html/);
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(text).toContain("appsforoffice.microsoft.com");
});

test.each([
  ["/manifest.xml", /xml/],
  ["/help.de.html", /html/],
  ["/icons/check-32.png", /image\/png/],
])("%s has its kind", async (path, kind) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers["content-type"]).toMatch(kind);
});

test("Excel on the web may read what it needs from its own page", async () => {
  const { headers } = await ask("/manifest.xml");
  expect(headers["access-control-allow-origin"]).toBe("*");
  // A frame of Excel shows the pane, so nothing may forbid frames.
  expect(headers["x-frame-options"]).toBeUndefined();
});

test("what is not there is not there", async () => {
  expect((await ask("/no-such-page.html")).status).toBe(404);
});

test("who does not trust the certificate gets nothing", async () => {
  await expect(ask("/taskpane.html", Buffer.alloc(0))).rejects.toThrow(/certificate/);
});

test("where nothing is built, a sentence says what to do", async () => {
  const config = serveConfig({ folder: join(home, "nowhere"), home });
  const started = preview({ ...config, configFile: false, logLevel: "silent" });
  await expect(started).rejects.toThrow(/npm run build/);
});
