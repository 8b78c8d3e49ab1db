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
