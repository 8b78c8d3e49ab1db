// Every page of the reports and of a member's statement as small pictures on one sheet, for each language, format and
// paper, and a list of pages that are blank or nearly so: npm run looks [FOLDER] [LANGUAGE,...].
// Pages are made by LibreOffice and Chromium, pictures by poppler and ImageMagick; nobody has to have them but who
// wants to look.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, "out", "looks"));
const catalogues = readdirSync(join(root, "addin/locales"));
const known = ["en", ...catalogues.map((file) => basename(file, ".json"))];
const languages = process.argv[3]?.split(",") ?? known;
const papers = ["a4", "letter"];
const member = "EU-01";
/** So many words besides the running head and the page number, or fewer, are nearly a blank page. */
const FEW_WORDS = 12;

const missing = ["soffice", "pdftoppm", "pdftotext", "montage"].filter(
  (tool) => spawnSync(tool, ["-v"]).error,
);
if (missing.length > 0) {
  console.error(`Contact sheets need ${missing.join(", ")}, which is not installed.`);
  process.exit(2);
}
const browser = ["chromium", "chromium-browser", "google-chrome"].find(
  (tool) => !spawnSync(tool, ["--version"]).error,
);
if (browser === undefined)
  console.warn("NO BROWSER: the pages of .html are not looked at; install Chromium to see them.");

function run(tool, args) {
  const { status, stderr, stdout } = spawnSync(tool, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(`${tool} ${args.join(" ")}: ${stderr}`);
  return stdout;
}

/** Numbers of pages on which hardly anything stands, with their count of words. */
function emptyPages(pdf) {
  const pages = run("pdftotext", ["-layout", pdf, "-"]).split("\f").slice(0, -1);
  return pages.flatMap((text, index) => {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    // The first line is the running head and the last one the page number, but for the title page.
    const words = lines.slice(1, -1).join(" ").split(/\s+/).filter(Boolean).length;
    return index > 0 && words <= FEW_WORDS ? [`page ${index + 1} (${words} words)`] : [];
  });
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
  const empty = emptyPages(pdf);
  if (empty.length > 0)
    console.log(`  NEARLY EMPTY (or a picture alone): ${name}: ${empty.join(", ")}`);
}

/** The file as a PDF of the name; false where nothing here can print it. */
function print(given, pdf) {
  const made = given.replace(/\.\w+$/, ".pdf");
  if (given.endsWith(".pdf")) copyFileSync(given, pdf);
  else if (given.endsWith(".html")) {
    if (browser === undefined) return false;
    const profile = `--user-data-dir=${join(folder, "browser")}`;
    const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"];
    run(browser, [...quiet, profile, `--print-to-pdf=${pdf}`, given]);
  } else {
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const out = join(folder, "printed");
    run("soffice", [profile, "--headless", "--convert-to", "pdf", given, "--outdir", out]);
    renameSync(join(out, basename(made)), pdf);
  }
  return true;
}

/** The program's own files of a command, in every format that has pages. */
function write(args, out) {
  const formats = ["--format", "docx,xlsx,html,pdf", "--out", out];
  const program = join(root, "addin/launch.mjs");
  const made = spawnSync(process.execPath, [program, ...args, ...formats], {
    cwd: root,
    encoding: "utf8",
  });
  if (!existsSync(out)) throw new Error(made.stderr);
}

mkdirSync(folder, { recursive: true });
for (const language of languages)
  for (const paper of papers) {
    const out = join(folder, `${language}-${paper}`);
    const common = ["--language", language, "--paper", paper];
    write(["report", ...common], out);
    write(["statement", join(root, "addin/sample/ledger.xlsx"), member, ...common], out);
    for (const document of ["cash-report", "auditors-report", `statement-${member}`])
      for (const format of ["docx", "xlsx", "html", "pdf"]) {
        const pdf = join(folder, `${language}-${paper}-${document}-${format}.pdf`);
        if (print(join(out, `${document}.${format}`), pdf)) contactSheet(pdf);
      }
  }
for (const name of ["profile", "browser", "printed"])
  rmSync(join(folder, name), { recursive: true, force: true });
