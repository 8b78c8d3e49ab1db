import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { commands } from "../../addin/command-line/commands";
import { languages, textOf } from "../../addin/core/words";
import { REFUSALS } from "../../addin/file/refusals";
import { inFolder, runCli } from "./run-cli";

const clean = `No,Date,Voucher,Account,Text,In,Out,Currency,Category
1,2025-01-02,,CASH,Opening,100.00,,EUR,opening
2,2025-01-31,V-1,CASH,Collection in January,20.50,,EUR,donations
3,2025-02-01,V-2,CASH,Stamps,,5.25,EUR,office
`;
const faulty = clean.replace("20.50,,EUR", "20.50,3.00,EUR");
const today = ["--today", "2025-12-31"];

/** The only .csv that is no foreign layout: a sheet named Ledger. */
const book = (content: string) => ({ "Ledger.csv": content });

describe("the command line says what it can do", () => {
  test("help lists the commands and the exit codes", async () => {
    const { code, stdout } = await runCli("--help");
    expect(code).toBe(0);
    for (const name of ["check", "report", "template", "map"])
      expect(stdout).toContain(`  ${name} `);
    expect(stdout).toContain("0 clean, 1 errors found, 2 could not run");
  });

  test.each(["check", "report", "template", "map"])("help of %s", async (name) => {
    const { code, stdout } = await runCli(name, "--help");
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`^treasury ${name} `));
  });

  test("help of a check, in capitals or not, and in another language", async () => {
    const { code, stdout } = await runCli("help", "led-15");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^LED-15\n\nWhat is demanded\n {2}An entry is made once\n/);
    expect(stdout).toContain("\nFalse alarms\n  Equal fees or tickets on one day");
    const german = await runCli("help", "LED-15", "--language", "de");
    expect(german.stdout).toContain("\nFehlalarme\n  Gleiche Gebühren");
    const unknown = await runCli("help", "LED-99");
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("LED-99");
  });

  test("help of a command by its name", async () => {
    const { code, stdout } = await runCli("help", "fix");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^treasury fix /);
  });

  test.each([
    ["--help", "--language", "de"],
    ["--language", "de", "--help"],
    ["help", "--language=de"],
  ])("help in German: %s %s", async (...argv) => {
    const { code, stdout } = await runCli(...argv);
    expect(code).toBe(0);
    for (const name of ["check", "report", "template", "map"])
      expect(stdout).toMatch(
        new RegExp(`^  ${name} .*\\[Optionen\\].*  (Prüft|Schreibt|Schlägt) `, "m"),
      );
    expect(stdout).toContain("0 ohne Fehler, 1 Fehler gefunden, 2 nicht ausführbar");
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    "help of %s has every option and every language, in every language",
    async (name, { options, flags = [], help }) => {
      for (const language of languages) {
        const { code, stdout } = await runCli(name, "--help", "--language", language);
        expect(code).toBe(0);
        const told = textOf(help, language).replace("{languages}", languages.join(", "));
        expect(stdout).toContain(told);
        expect(told).toMatch(/: en, de, es, fr\s?[,;]/);
        const named = [...stdout.matchAll(/ --([a-z-]+)/g)].map(([, option]) => option);
        const shown = [...new Set(named)];
        expect(shown.sort()).toEqual([...options, ...flags].sort());
      }
      for (const language of languages.filter((one) => one !== "en"))
        expect(textOf(help, language)).not.toBe(help.english);
    },
  );

  test("conclusion (A) with an open error is an error itself; reason and relief are accepted", async () => {
    await inFolder(book(faulty), async (folder) => {
      const ledger = join(folder, "Ledger.csv");
      const out = join(folder, "out");
      const few = ["--base", "EUR", "--only", "auditors", "--format", "docx", ...today];
      const judged = ["--conclusion", "A", "--reason", "mended since", "--relief"];
      const { code, stdout } = await runCli("report", ledger, "--out", out, ...few, ...judged);
      expect(code).toBe(1);
      expect(stdout).toContain("error AUD-02: The auditors' report concludes (A)");
      const plain = await runCli("report", ledger, "--out", out, ...few);
      expect(plain.stdout).not.toContain("AUD-02");
      expect(existsSync(join(out, "auditors-report.docx"))).toBe(true);
    });
  });

  test("help is English in a language that there is not", async () => {
    const { code, stdout } = await runCli("check", "--help", "--language", "tlh");
    expect([code, stdout]).toEqual([0, (await runCli("check", "--help")).stdout]);
  });
});

describe("a book with a fault is checked to its end", () => {
  test.each([
    ["no currency at all", clean.replaceAll("EUR", ""), "LED-10"],
    [
      "no currency, and a heading misspelt",
      clean.replaceAll("EUR", "").replace("In", "Inn"),
      "STR-01",
    ],
    ["a word that is no currency", clean.replaceAll("EUR", "EURO"), "LED-10"],
    ["an amount too large to be exact", clean.replace("20.50", "20500000000000000"), "LED-03"],
  ])("%s", async (_, content, code) => {
    await inFolder(book(content), async (folder) => {
      const run = await runCli("check", join(folder, "Ledger.csv"), ...today);
      expect(run).toMatchObject({ code: 1, stderr: "" });
      expect(run.stdout).toContain(`error ${code}: `);
    });
  });

  test("sums that cannot be held end with 2 and one sentence", async () => {
    const rows = Array.from(
      { length: 20 },
      (_, at) => `${at + 4},2025-03-01,V,CASH,${at},9000000000000.00,,EUR,donations\n`,
    );
    await inFolder(book(clean + rows.join("")), async (folder) => {
      const run = await runCli("check", join(folder, "Ledger.csv"), ...today);
      expect(run).toMatchObject({ code: 2, stdout: "" });
      expect(run.stderr).toMatch(/^treasury: AMOUNT_TOO_LARGE: .+\n$/);
    });
  });
});

describe("many notes of one check", () => {
  const advances = (count: number) =>
    clean +
    Array.from(
      { length: count },
      (_, at) => `${at + 4},2025-03-${at + 10},,CASH,Advance ${at},,100.00,EUR,office\n`,
    ).join("");
  const notesIn = (stdout: string) => stdout.match(/note LED-22: /g)?.length ?? 0;
  const rest = "... and 3 more notes of LED-22 (--all shows them)\n";

  test.each([
    [5, [], 5, false],
    [6, [], 3, true],
    [6, ["--all"], 6, false],
  ])("%i notes, %j: %i are printed", async (count, flags, printed, isFolded) => {
    await inFolder(book(advances(count)), async (folder) => {
      const ledger = join(folder, "Ledger.csv");
      const { stdout } = await runCli("check", ledger, ...today, ...flags);
      expect([notesIn(stdout), stdout.includes(rest)]).toEqual([printed, isFolded]);
      expect(stdout).toMatch(new RegExp(`, ${count} notes\\.\n$`));
      const few = ["--base", "EUR", "--only", "cash", "--format", "json", ...today];
      const made = await runCli("report", ledger, "--out", join(folder, "o"), ...few, ...flags);
      expect([notesIn(made.stdout), made.stdout.includes(rest)]).toEqual([printed, isFolded]);
    });
  });

  test("are all in the .json", async () => {
    await inFolder(book(advances(6)), async (folder) => {
      const ledger = join(folder, "Ledger.csv");
      const { stdout } = await runCli("check", ledger, "--format", "json", ...today);
      const { findings } = JSON.parse(stdout);
      expect(findings.filter(({ code }: { code: string }) => code === "LED-22")).toHaveLength(6);
    });
  });

  test("errors are never folded", async () => {
    const wrong = advances(8).replaceAll(",,100.00", ",1.00,100.00");
    await inFolder(book(wrong), async (folder) => {
      const { stdout } = await runCli("check", join(folder, "Ledger.csv"), ...today);
      expect(stdout.match(/error LED-01: /g)).toHaveLength(8);
    });
  });
});

describe("what cannot be run ends with 2 and one sentence", () => {
  test.each([
    [["fly"], "there is no command fly"],
    [["check"], "Name the workbook"],
    [["check", "a.xlsx", "b.xlsx"], "Name one workbook"],
    [["check", "missing.xlsx"], "NO_FILE"],
    [["check", "Ledger.csv", "--colour", "red"], "--colour"],
    [["check", "Ledger.csv", "--today", "31.12.2025"], "--today is 31.12.2025"],
    [["check", "Ledger.csv", "--only", "LED-99"], "no check LED-99"],
    [["check", "Ledger.csv", "--language", "tlh"], "--language is tlh"],
    [["report", "Ledger.csv", "--base", "EURO"], "--base is EURO"],
    [["report", "Ledger.csv", "--from", "2025-12-31", "--to", "2025-01-01"], "ends before"],
    [["report", "Ledger.csv", "--previous", "Ledger.csv"], "PREVIOUS_REPORT"],
    [["check", "Ledger.csv", "--map", "Ledger.csv"], "MAPPING_JSON"],
    [["check", "other.csv"], "NO_LEDGER"],
    [["check", "broken.xlsx"], "NOT_A_ZIP"],
  ])("%j", async (argv, sentence) => {
    const files = {
      ...book(clean),
      "other.csv": "a,b\n1,2\n",
      "broken.xlsx": "\u0001\u0002 no zip",
    };
    await inFolder(files, async (folder) => {
      const placed = argv.map((word) =>
        word.includes(".") && !word.match(/^\d/) ? join(folder, word) : word,
      );
      const { code, stdout, stderr } = await runCli(
        ...placed,
        ...(argv[0] === "report" ? ["--out", join(folder, "out")] : []),
      );
      expect(stderr).toContain(sentence);
      expect(stderr.trim().split("\n")).toHaveLength(1);
      expect([code, stdout]).toEqual([2, ""]);
      expect(existsSync(join(folder, "out"))).toBe(false);
    });
  });
});

describe("a file that is not read is refused in the language of the options", () => {
  const zip = "NOT_A_ZIP: ";
  test.each([
    [["check", "--language", "de"], `${zip}Das ist keine Excel-Arbeitsmappe; `],
    [["report", "--language=de"], `${zip}Das ist keine Excel-Arbeitsmappe; `],
    [["map", "--language", "de"], `${zip}Das ist keine Excel-Arbeitsmappe; `],
    [["check", "--language", "es"], `${zip}Esto no es un libro de trabajo de Excel; `],
    [["check", "--language", "fr"], `${zip}Ce n’est pas un classeur Excel\u00a0; `],
    [["check", "--language", "en"], `${zip}This is no Excel workbook; `],
    [["check"], `${zip}This is no Excel workbook; `],
  ])("%j", async ([name, ...options], sentence) => {
    await inFolder({ "broken.xlsx": "\u0001\u0002 no zip" }, async (folder) => {
      const run = await runCli(name, join(folder, "broken.xlsx"), ...options);
      expect(run.stderr.startsWith(`treasury: broken.xlsx: ${sentence}`), run.stderr).toBe(true);
      expect(run.stderr.trim().split("\n")).toHaveLength(1);
      expect([run.code, run.stdout]).toEqual([2, ""]);
    });
  });

  test("one sentence with what to do, for every refusal", () => {
    for (const refusal of Object.values(REFUSALS)) {
      const german = textOf(refusal, "de");
      expect(german).not.toBe(refusal.english);
      expect(german).toMatch(/^[A-ZÄÖÜ][^;!?]{15,110}; [a-zäöü]+ Sie [^;!?]*\.$/);
      const spanish = textOf(refusal, "es");
      expect(spanish).not.toBe(refusal.english);
      expect(spanish).toMatch(
        /^[A-Z][^;!?]{15,110}; [a-záéíóú]+[ae](lo|la|los|las)?( [^;!?]*)?\.$/,
      );
      const french = textOf(refusal, "fr");
      expect(french).not.toBe(refusal.english);
      expect(french).toMatch(/^[A-ZÀÉ][^;!?]{15,110}\u00a0; [a-zé]+ez(-(le|la|en))?[ .][^;!?]*$/);
    }
  });
});

describe("treasury check", () => {
  test("a clean book ends with 0 and says what was looked at", async () => {
    await inFolder(book(clean), async (folder) => {
      const { code, stdout } = await runCli("check", join(folder, "Ledger.csv"), ...today);
      expect(stdout).toContain("3 entries from 2025-01-02 to 2025-02-01");
      expect(stdout).toContain("EUR: opening 100.00, in 20.50, out 5.25, closing 115.25");
      expect(stdout).toContain("No errors, no warnings, no notes.");
      expect(code).toBe(0);
    });
  });

  test("an error ends with 1; the line begins with its place", async () => {
    await inFolder(book(faulty), async (folder) => {
      const { code, stdout } = await runCli(
        "check",
        join(folder, "Ledger.csv"),
        ...today,
        "--only",
        "LED-01",
      );
      expect(code).toBe(1);
      expect(stdout).toContain("\nLedger!G3 (No 2): error LED-01: Both In 20.50");
    });
  });

  test("speaks German", async () => {
    await inFolder(book(faulty), async (folder) => {
      const { stdout } = await runCli(
        "check",
        join(folder, "Ledger.csv"),
        ...today,
        "--language",
        "de",
        "--only",
        "LED-01",
      );
      expect(stdout).toContain("Ledger!G3 (Nr. 2): Fehler LED-01: ");
      expect(stdout).toContain("1 Fehler, keine Warnungen, keine Hinweise.");
    });
  });

  test("speaks Spanish", async () => {
    await inFolder(book(faulty), async (folder) => {
      const path = join(folder, "Ledger.csv");
      const { stdout } = await runCli("check", path, ...today, "--language=es", "--only=LED-01");
      expect(stdout).toContain("3 asientos del 2025-01-02 al 2025-02-01");
      expect(stdout).toContain(
        "Ledger!G3 (n.º 2): error LED-01: Están rellenas tanto Entrada (20.50\u00a0EUR) como Salida",
      );
      expect(stdout).toContain("1 error, ninguna advertencia, ninguna nota.");
    });
  });

  test("speaks French", async () => {
    await inFolder(book(faulty), async (folder) => {
      const path = join(folder, "Ledger.csv");
      const { stdout } = await runCli("check", path, ...today, "--language=fr", "--only=LED-01");
      const shown = stdout.replaceAll("\u00a0", " ");
      expect(shown).toContain("3 écritures du 2025-01-02 au 2025-02-01");
      expect(shown).toContain("Ledger!G3 (n° 2) : erreur LED-01 : Entrée (20.50 EUR) et Sortie");
      expect(shown).toContain("1 erreur, aucun avertissement, aucune remarque.");
    });
  });

  test("JSON has codes, cells, values as decimal strings, and the coverage", async () => {
    await inFolder(book(faulty), async (folder) => {
      const { stdout } = await runCli(
        "check",
        join(folder, "Ledger.csv"),
        ...today,
        "--only",
        "LED-01",
        "--format",
        "json",
      );
      const { findings, coverage } = JSON.parse(stdout);
      expect(findings).toMatchObject([
        {
          code: "LED-01",
          severity: "error",
          sheet: "Ledger",
          cell: "G3",
          entry: "2",
          values: { in: "20.50", out: "3.00" },
        },
      ]);
      expect(coverage).toMatchObject({
        file: "Ledger.csv",
        entries: 3,
        from: "2025-01-02",
        to: "2025-02-01",
      });
      expect(coverage.sums).toEqual([
        { currency: "EUR", opening: "100.00", in: "20.50", out: "8.25", closing: "112.25" },
      ]);
      expect(stdout).not.toContain(folder);
    });
  });
});

describe("treasury report", () => {
  test("writes both reports in all formats, the same bytes every time, in every time zone", async () => {
    await inFolder(book(clean), async (folder) => {
      const zone = process.env.TZ;
      const runs = await Promise.all(
        ["one", "two"].map(async (name) => {
          process.env.TZ = name === "one" ? "Pacific/Kiritimati" : "Pacific/Pago_Pago";
          const out = join(folder, name);
          const { code, stdout } = await runCli(
            "report",
            join(folder, "Ledger.csv"),
            ...today,
            "--out",
            out,
          );
          expect(code, stdout).toBe(0);
          return Object.fromEntries(
            readdirSync(out).map((file) => [file, readFileSync(join(out, file))]),
          );
        }),
      );
      process.env.TZ = zone ?? "";
      const [one, two] = runs;
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining([
          "cash-report.xlsx",
          "cash-report.docx",
          "cash-report.json",
          "cash-report-T1.csv",
          "auditors-report.xlsx",
          "auditors-report.docx",
          "auditors-report.json",
        ]),
      );
      for (const [file, bytes] of Object.entries(one))
        expect(two[file].equals(bytes), file).toBe(true);
    });
  });

  test("figures can be read by key", async () => {
    await inFolder(book(clean), async (folder) => {
      await runCli(
        "report",
        join(folder, "Ledger.csv"),
        ...today,
        "--out",
        folder,
        "--format",
        "json",
      );
      const { tables } = JSON.parse(readFileSync(join(folder, "cash-report.json"), "utf8"));
      const total = Object.fromEntries(
        tables.T1.rows.map((row: { key: string; values: Record<string, string> }) => [
          row.key,
          row.values.total,
        ]),
      );
      expect(total).toMatchObject({
        "receipts.donations": "20.50",
        "payments.office": "5.25",
        opening: "100.00",
        closing: "115.25",
        check: "0.00",
      });
    });
  });

  test("names neither folder nor author nor machine", async () => {
    await inFolder(book(clean), async (folder) => {
      await runCli("report", join(folder, "Ledger.csv"), ...today, "--out", folder);
      const secrets = [folder, process.env.USER ?? "root-user", process.env.HOSTNAME ?? "no-host"];
      for (const file of readdirSync(folder).filter((name) => /\.(xlsx|docx)$/.test(name)))
        for (const [part, bytes] of Object.entries(unzipSync(readFileSync(join(folder, file)))))
          for (const secret of secrets)
            if (secret.length > 4)
              expect(Buffer.from(bytes).includes(secret), `${file} ${part} ${secret}`).toBe(false);
    });
  });

  test("one report only, in one format", async () => {
    await inFolder(book(clean), async (folder) => {
      const out = join(folder, "out");
      await runCli(
        "report",
        join(folder, "Ledger.csv"),
        ...today,
        "--out",
        out,
        "--only",
        "auditors",
        "--format",
        "json",
      );
      expect(readdirSync(out)).toEqual(["auditors-report.json"]);
    });
  });
});

describe("treasury map", () => {
  test("proposes a mapping that check understands", async () => {
    const foreign =
      "Kassenbuch\nDatum;Text;Einnahme;Ausgabe\n01.02.2025;Spende;10,00;\n02.02.2025;Porto;;1,50\n";
    await inFolder({ "kasse.csv": foreign }, async (folder) => {
      const { code, stdout, stderr } = await runCli("map", join(folder, "kasse.csv"), ...today);
      expect(code).toBe(0);
      expect(stderr).toContain("One account was assumed");
      const mapping = join(folder, "map.json");
      const { writeFileSync } = await import("node:fs");
      writeFileSync(mapping, stdout);
      const run = await runCli(
        "check",
        join(folder, "kasse.csv"),
        "--map",
        mapping,
        ...today,
        "--language",
        "en",
      );
      expect(run.stdout).toContain("EUR: opening 0.00, in 10.00, out 1.50, closing 8.50");
    });
  });
});

describe("a wrong word on the command line is told in the language asked for", () => {
  test.each([
    ["de", ["fly"], "Einen Befehl fly gibt es nicht; es gibt "],
    [
      "de",
      ["check", "Ledger.csv", "--colour", "red"],
      "Eine Option --colour gibt es nicht. Optionen: --map ",
    ],
    ["fr", ["check", "Ledger.csv", "-x"], "Il n’y a pas d’option -x. Options\u00a0: --map "],
    [
      "es",
      ["check", "Ledger.csv", "--today"],
      "--today necesita un valor detrás. Opciones: --map ",
    ],
    [
      "de",
      ["report", "Ledger.csv", "--from", "--to", "2025-01-01"],
      "--from braucht einen Wert dahinter.",
    ],
    [
      "en",
      ["report", "Ledger.csv", "--all=yes"],
      "--all stands alone, without a value. Options: --map ",
    ],
    [
      "es",
      ["check", "Ledger.csv", "--today", "31.12.2025"],
      "--today es 31.12.2025; debe ser un día",
    ],
    [
      "de",
      ["report", "Ledger.csv", "--base", "euro"],
      "--base ist EURO; verlangt ist ein Code der ISO 4217",
    ],
    [
      "fr",
      ["check", "Ledger.csv", "--format", "rtf"],
      "--format est rtf\u00a0; il faut l’un de ceux-ci\u00a0: text, json.",
    ],
    [
      "de",
      ["check", "Ledger.csv", "--only", "led-01,LED-99"],
      "Eine Prüfung LED-99 gibt es nicht;",
    ],
    [
      "en",
      ["check", "Ledger.csv", "--only", "LED-99"],
      "there is no check LED-99; a code is one such as LED-01.",
    ],
    [
      "de",
      ["report", "Ledger.csv", "--from", "2025-12-31", "--to", "2025-01-01"],
      "Der Zeitraum beginnt am 2025-12-31 und endet schon vorher, am 2025-01-01.",
    ],
    [
      "es",
      ["report", "Ledger.csv", "--from", "2099-01-01"],
      "El período empieza el 2099-01-01 y termina antes, el ",
    ],
  ])("%s %j", async (language, argv, sentence) => {
    await inFolder(book(clean), async (folder) => {
      const placed = argv.map((word) => (word === "Ledger.csv" ? join(folder, word) : word));
      const { code, stdout, stderr } = await runCli(...placed, "--language", language);
      expect(stderr).toContain(`treasury: ${sentence}`);
      expect([code, stdout]).toEqual([2, ""]);
    });
  });
});

test("a value that begins with a dash is joined to its option by =", async () => {
  await inFolder(book(clean), async (folder) => {
    const { stderr } = await runCli("check", join(folder, "Ledger.csv"), "--today=-1");
    expect(stderr).toContain("--today is -1; it must be a day");
  });
});
