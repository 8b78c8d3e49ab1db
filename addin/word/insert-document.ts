import { HostFault, officeCode } from "../core/host-fault";
import { type End, readEnd, takeBackTo } from "./document-end";
import { asWordFault, hasWordApi, withWord } from "./with-word";

/** From this version on Word takes a whole file with its styles. */
const WHOLE_FILE_SINCE = "1.5";
/** Both calls take files of at most 4 MB. */
const FILE_BYTES_MAX = 4_000_000;
const BYTES_A_SIGN = 0.75;

/** A .docx file in the two forms that Word takes. */
export interface DocumentFile {
  readonly base64: string;
  /** The same file as one XML text, made only where it is needed. */
  flatOpc(): Promise<string>;
  /** What its paragraphs say, made only where Word stopped in the middle. */
  texts(): Promise<readonly string[]>;
}

/** A way to put a file at the end of the document; it asks, and the next sync does it. */
type Way = (context: Word.RequestContext) => void;

/**
 * Inserts a .docx file at the end of the open document: by the best call that this Word has, and where Word fails at it by
 * the next one. The file is there whole, or the document is as it was.
 */
export async function insertDocument(file: DocumentFile): Promise<void> {
  const before = await withWord(readEnd);
  let last: unknown = new HostFault("DocumentTooLong", "wordTooLong");
  for (const way of waysOf(file)) {
    try {
      await tryWay(await way(), { before, texts: file.texts });
      return;
    } catch (fault) {
      last = fault;
      // Another call would be refused as well, or the document is no longer as it was.
      if (!(fault instanceof HostFault) || isFinal(fault)) throw fault;
    }
  }
  throw last;
}

/** The ways that this Word may have, the best first. */
function waysOf({ base64, flatOpc }: DocumentFile): (() => Way | Promise<Way>)[] {
  const whole: Way = ({ document }) =>
    document.insertFileFromBase64(base64, "End", {
      importTheme: false,
      importStyles: true,
      importParagraphSpacing: true,
      importPageColor: false,
    });
  const body: Way = (context) => context.document.body.insertFileFromBase64(base64, "End");
  const isShort = base64.length * BYTES_A_SIGN <= FILE_BYTES_MAX;
  return [
    ...(isShort && takesWholeFile() ? [() => whole] : []),
    ...(isShort ? [() => body] : []),
    async () => {
      const xml = await flatOpc();
      return (context) => context.document.body.insertOoxml(xml, "End");
    },
  ];
}

/** Whether host and client code know the call: on some machines the client code is older than what Word says of itself. */
function takesWholeFile(): boolean {
  return hasWordApi(WHOLE_FILE_SINCE) && "insertFileFromBase64" in Word.Document.prototype;
}

async function tryWay(
  way: Way,
  { before, texts }: { before: End } & Pick<DocumentFile, "texts">,
): Promise<void> {
  try {
    await Word.run(async (context) => {
      way(context);
      await context.sync();
    });
  } catch (fault) {
    // Office's own code refuses calls that it does not know without asking Word.
    if (officeCode(fault) === undefined) throw fault;
    await takeBackTo(before, texts);
    throw asWordFault(fault);
  }
}

const isFinal = ({ step }: HostFault) => step === "wordProtected" || step === "wordRemoveReport";
