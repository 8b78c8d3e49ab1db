import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document } from "../core/document";
import { InputError } from "../core/faults";
import type { Say } from "../core/words";
import type { PrintOptions } from "../file/paper";
import { writeReportTypst } from "../file/write-typst";
import { reportFonts } from "./fonts";
import { words } from "./words";

/** The package that sets pages; it is optional, since it has parts for each system and some have none. */
const PACKAGE = "@myriaddreamin/typst-ts-node-compiler";

/** Makes PDF files of reports. */
export type PdfWriter = (document: Document, options: PrintOptions) => Uint8Array;

/** Loads the typesetter, which is looked for only now. Throws InputError with one sentence where it is not installed. */
export async function loadPdfWriter(say: Say): Promise<PdfWriter> {
  const { NodeCompiler } = await loadPackage(say);
  // A folder that is not there: the typesetter has no file to read, whatever stands in its source.
  const workspace = join(tmpdir(), `no-files-${randomUUID()}`);
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: reportFonts() }] });
  return (document, options) => {
    const source = writeReportTypst(document, options);
    const { result, fault } = compiled(compiler, source);
    if (result === null) throw new Error(`The pages of ${document.id} cannot be set: ${fault}`);
    try {
      return compiler.pdf(result, { pdfStandard: "ua-1" });
    } catch (refusal) {
      throw lettersFault(refusal, { file: `${document.id}.pdf`, say });
    }
  };
}

async function loadPackage(say: Say) {
  try {
    return await import("@myriaddreamin/typst-ts-node-compiler");
  } catch (fault) {
    const message = fault instanceof Error ? fault.message.split("\n")[0] : String(fault);
    const reason = fault instanceof Error && "code" in fault ? String(fault.code) : message;
    throw new InputError(
      "NO_PDF_WRITER",
      "--format pdf",
      say(words.noPdfWriter, { name: PACKAGE, reason }),
    );
  }
}

type Compiler = Awaited<ReturnType<typeof loadPackage>>["NodeCompiler"]["prototype"];

function compiled(compiler: Compiler, mainFileContent: string) {
  const made = compiler.compile({ mainFileContent });
  const error = made.takeError();
  const fault = error === null ? "" : JSON.stringify(compiler.fetchDiagnostics(error));
  return { result: made.result, fault };
}

/** Letters that no font has, as the typesetter names them; any other refusal is a fault of the program. */
function lettersFault(refusal: unknown, { file, say }: { file: string; say: Say }): unknown {
  const message = refusal instanceof Error ? refusal.message : String(refusal);
  const found = [...message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/g)];
  if (found.length === 0) return refusal;
  const letters = [...new Set(found.map(([, letter]) => letter))].join(" ");
  return new InputError("PDF_LETTERS", file, say(words.pdfLetters, { letters }));
}
