import { HostFault } from "./host-fault";

/**
 * Bytes of one slice. A host would hand over 4 MB at once, but Excel on the web sends each byte as a number in a text,
 * which its client code reads in one go: 35 ms of the pane's time for a megabyte, measured.
 */
const SLICE_BYTES = 524_288;
/** The set of functions that hands over files. */
const FILE_SET = "CompressedFile";

/** How the bytes are fetched. */
export interface FileOptions {
  /** Slices that are there, of all that there are. */
  onProgress?(done: number, all: number): void;
  readonly signal?: AbortSignal;
}

/** Whether this Excel hands over the open workbook as a file. */
export function hasFileBytes(): boolean {
  return Office.context.requirements.isSetSupported(FILE_SET, "1.1");
}

/** The open workbook as the bytes of its .xlsx file, as it would be saved now. */
export async function fileBytes({ onProgress, signal }: FileOptions = {}): Promise<Uint8Array> {
  signal?.throwIfAborted();
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
      signal?.throwIfAborted();
      const { data, size } = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      if (at + size > bytes.length) throw new HostFault("FileTooLong", "tryAgain");
      bytes.set(data, at);
      at += size;
      onProgress?.(index + 1, file.sliceCount);
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
