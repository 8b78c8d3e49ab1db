import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium: an installed one, else the one of the npm package; undefined, and said, where none starts. */
export async function startChromium(): Promise<Browser | undefined> {
  const faults: string[] = [];
  const ways = INSTALLED.filter(existsSync).map((path) => async () => path);
  for (const way of [...ways, packagedChromium])
    try {
      const executablePath = await way();
      return await chromium.launch({
        executablePath,
        args: ["--no-sandbox", "--disable-gpu"],
        // Scroll bars take room and are seen, as they are on most people's machines.
        ignoreDefaultArgs: ["--hide-scrollbars"],
      });
    } catch (fault) {
      faults.push(String(fault));
    }
  console.warn(`no Chromium starts here, so nothing is tried in it: ${faults.join("; ")}`);
  return undefined;
}

/** The package unpacks the libraries that it needs only when it believes to be at home. */
async function packagedChromium(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  return packaged.executablePath();
}
