import { HostFault } from "./host-fault";

/** Largest slice that every host hands over. */
const SLICE_BYTES = 4_194_304;

/** The open workbook as the bytes of its .xlsx file, as it would be saved now. */
export async function fileBytes(): Promise<Uint8Array> {
  const file = await asked<Office.File>((done) =>
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_BYTES },
      done,
    ),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index++) {
      const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(slice.data, at);
      at += slice.size;
    }
    if (at !== file.size) throw new HostFault("FileCutShort", "tryAgain");
    return bytes;
  } finally {
    // A host hands over two files at most until they are closed.
    file.closeAsync();
  }
}

function asked<Result>(
  ask: (done: (result: Office.AsyncResult<Result>) => void) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new HostFault(String(error.code), "tryAgain", { cause: error }));
    });
  });
}
