import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { SECURITY_POLICY } from "../../../taskpane/build/security-policy.ts";
import { builtPane } from "../../host/built-addin";

const files = await builtPane("test/host/bare-pane");
const textOf = (name: string): string => new TextDecoder().decode(files.get(name));

test("the folder holds the page of the pane, its parts, and what the manifest names", () => {
  const names = [...files.keys()]
    .filter((name) => !name.startsWith("icons/"))
    .map((name) => name.replace(/^assets\/.*(?=\.)/, "assets/*"));
  expect(names.sort()).toEqual([
    "assets/*.css",
    "assets/*.js",
    "help.css",
    "help.de.html",
    "help.html",
    "manifest.xml",
    "taskpane.html",
  ]);
});

test("the page has its policy, once, before anything that loads", () => {
  const page = textOf("taskpane.html");
  expect(page.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(page).toContain(`content="${SECURITY_POLICY}"`);
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.search(/<script|<link/));
});

test.each(["taskpane.html", "help.html", "help.de.html"])(
  "%s has no script, style or handler inside of it, which its policy would refuse",
  (name) => {
    const page = textOf(name);
    expect(page).toContain("Content-Security-Policy");
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
  },
);

test.each(["taskpane.html", "help.html", "help.de.html"])(
  "%s asks for files of the folder, and for Office's library",
  (name) => {
    const asked = [...textOf(name).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, one]) => one);
    expect(asked.length).toBeGreaterThan(1);
    for (const address of asked.filter((one) => !one.startsWith("https://appsforoffice.")))
      expect([...files.keys()]).toContain(address.replace(/^\.\//, ""));
  },
);

const BUDGET_KIB = 190;

/** Names of files that a file of the folder loads at once: by elements of the page, or by imports that do not wait. */
function loadedAtOnce(folder: ReadonlyMap<string, Uint8Array>, name: string): string[] {
  const text = new TextDecoder().decode(folder.get(name));
  const asked = name.endsWith(".html")
    ? [...text.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file)
    : [...text.matchAll(/\bimport\s*(?:[\w{][^"'`;()]*?from\s*)?["'`]\.\/([^"'`]+)/g)].map(
        ([, file]) => `assets/${file}`,
      );
  const files = asked.filter((file) => folder.has(file));
  return [name, ...files.flatMap((file) => loadedAtOnce(folder, file))];
}

test(`the pane loads at most ${BUDGET_KIB} KiB by gzip before it shows something`, async () => {
  const pane = await builtPane();
  const names = [...new Set(loadedAtOnce(pane, "taskpane.html"))];
  const sizes = names.map((name) => gzipSync(pane.get(name) ?? "", { level: 9 }).length);
  const kib = sizes.reduce((sum, size) => sum + size, 0) / 1024;
  const shares = names.map((name, at) => `${name} ${sizes[at]}`).join(" · ");
  console.info(`first load: ${kib.toFixed(0)} KiB by gzip of ${BUDGET_KIB}: ${shares}`);
  expect(names.length).toBeGreaterThan(2);
  expect(kib, shares).toBeLessThanOrEqual(BUDGET_KIB);
});
