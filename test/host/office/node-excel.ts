import { vi } from "vitest";
import { EmulatedExcel } from "./emulated-excel";
import type { BookModel } from "./excel/book";
import { bridgeTo } from "./node-bridge";
import { loadOffice } from "./office-library";

/** What an up-to-date desktop has, as far as the library of the tests knows it. */
const SETS = { ExcelApi: "1.15" };

/** Bytes that getFileAsync hands over, in slices. */
export interface FileSource {
  bytes: Uint8Array;
}

/**
 * Office's client code for desktop Excel on an emulated workbook; `Excel` and `Office` become known to the program until
 * `vi.unstubAllGlobals()`.
 */
export function startExcel(
  book: BookModel,
  { sets = SETS, file }: { sets?: Readonly<Record<string, string>>; file?: FileSource } = {},
): EmulatedExcel {
  const host = new EmulatedExcel(book);
  const library = loadOffice("excel", bridgeTo(host), { sets, document: documentOf(file) });
  vi.stubGlobal("Excel", library.Excel);
  vi.stubGlobal("Office", library.Office);
  vi.stubGlobal("OfficeExtension", library.OfficeExtension);
  return host;
}

/** Office.context.document with its file in slices, as the common API has it. */
function documentOf(file: FileSource | undefined): object {
  return {
    getFileAsync(
      type: string,
      { sliceSize }: { sliceSize: number },
      done: (result: object) => void,
    ) {
      if (file === undefined || type !== "compressed")
        return done({ status: "failed", error: { code: 5001, message: "no file" } });
      const { bytes } = file;
      done({
        status: "succeeded",
        value: {
          size: bytes.length,
          sliceCount: Math.ceil(bytes.length / sliceSize),
          getSliceAsync: (index: number, take: (result: object) => void) => {
            const data = [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)];
            take({ status: "succeeded", value: { data, index, size: data.length } });
          },
          closeAsync: (closed?: () => void) => closed?.(),
        },
      });
    },
  };
}
