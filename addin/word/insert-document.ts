import { HostFault } from "../core/host-fault";
import { hasWordApi, withWord } from "./with-word";

/** From this version on Word takes a whole file with its styles. */
const WHOLE_FILE_SINCE = "1.5";
/** Before, the text of a file of at most 4 MB. */
const BODY_BYTES_MAX = 4_000_000;
const BYTES_A_SIGN = 0.75;

/** Inserts a .docx file, as base64, at the end of the open document, by the best call that this Word has. */
export function insertDocument(base64: string): Promise<void> {
  return withWord(async (context) => {
    if (hasWordApi(WHOLE_FILE_SINCE))
      context.document.insertFileFromBase64(base64, "End", {
        importTheme: false,
        importStyles: true,
        importParagraphSpacing: true,
        importPageColor: false,
      });
    else if (base64.length * BYTES_A_SIGN <= BODY_BYTES_MAX)
      context.document.body.insertFileFromBase64(base64, "End");
    else throw new HostFault("DocumentTooLong", "wordTooLong");
    await context.sync();
  });
}
