// Every page of both reports as small pictures on one sheet, for each language and format: npm run looks [FOLDER].
// Pages are made by LibreOffice, pictures by poppler and ImageMagick; nobody has to have them but who wants to look.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, "out", "looks"));
const catalogues = readdirSync(join(root, "addin/locales"));
const languages = ["en", ...catalogues.map((file) => basename(file, ".json"))];

const missing = ["soffice", "pdftoppm", "montage"].filter((tool) => spawnSync(tool, ["-v"]).error);
if (missing.length > 0) {
  console.error(`Contact sheets need ${missing.join(", ")}, which is not installed.`);
  process.exit(2);
}

function run(tool, args) {
  const { status, stderr } = spawnSync(tool, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`${tool} ${args.join(" ")}: ${stderr}`);
}

/** One picture of all pages of a PDF. */
function contactSheet(pdf) {
  const name = basename(pdf, ".pdf");
  run("pdftoppm", ["-r", "40", "-png", pdf, `${name}-page`]);
  const pages = readdirSync(folder).filter((file) => file.startsWith(`${name}-page`));
  const look = ["-tile", "6x", "-geometry", "+5+5", "-background", "#777"];
  run("montage", [...pages.sort(), ...look, `${name}.png`]);
  for (const page of pages) rmSync(join(folder, page));
  console.log(`${join(folder, `${name}.png`)}: ${pages.length} pages`);
}

mkdirSync(folder, { recursive: true });
for (const language of languages) {
  const out = join(folder, language);
  const made = spawnSync(
    process.execPath,
    [join(root, "addin/launch.mjs"), "report", "--language", language, "--out", out],
    { cwd: root, encoding: "utf8" },
  );
  if (!existsSync(join(out, "cash-report.docx"))) throw new Error(made.stderr);
  for (const report of ["cash-report", "auditors-report"])
    for (const format of ["docx", "xlsx"]) {
      const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
      const given = join(out, `${report}.${format}`);
      run("soffice", [profile, "--headless", "--convert-to", "pdf", given, "--outdir", out]);
      const pdf = join(folder, `${language}-${report}-${format}.pdf`);
      run("mv", [join(out, `${report}.pdf`), pdf]);
      contactSheet(pdf);
    }
}
rmSync(join(folder, "profile"), { recursive: true, force: true });
