import { expect, vi } from "vitest";
import { hostSteps } from "../../addin/core/host-steps";
import { HostFault } from "../../addin/excel/host-fault";
import type { EmulatedExcel } from "../host/office/emulated-excel";
import type { BookModel } from "../host/office/excel/book";
import { startExcel } from "../host/office/node-excel";

/**
 * The six kinds of faults: what Excel reports while it works comes when nothing, half or all of a batch is done; what it
 * refuses comes before. "null" is a matrix that comes back as nothing, without a word.
 */
export const FAULTS = [
  ...["GeneralException", "AccessDenied", "ItemNotFound"].flatMap((code) =>
    [0, 0.5, 1].map((done) => ({ code, done })),
  ),
  { code: "InvalidOperationInCellEditMode", done: 0 },
  { code: "RequestPayloadSizeLimitExceeded", done: 0 },
  { code: "null", done: 1 },
];

/** No command needs more batches; a loop that does not end is a fault of its own. */
const BATCHES_MAX = 200;

/** Everything a user sees of a workbook, as text to compare. */
export function snapshot(book: BookModel): string {
  const sheets = book.sheets.map(({ id: _, cells, looks, charts, ...sheet }) => ({
    ...sheet,
    rowsHidden: [...sheet.rowsHidden],
    columnsHidden: [...sheet.columnsHidden],
    pageLayout: [...sheet.pageLayout],
    links: [...sheet.links],
    cells: [...cells].sort(([a], [b]) => a - b),
    looks: looks.length,
    charts: charts.length,
  }));
  return JSON.stringify({ sheets, names: book.names, active: book.active?.name }, null, 1);
}

/** A command on a workbook, and what must hold when it went well. */
export interface Trial {
  readonly book: () => BookModel;
  readonly command: (host: EmulatedExcel) => Promise<unknown>;
  readonly expectWhole: (book: BookModel) => void;
}

/**
 * Fails every batch of a command once, in one way. Each time the command is either whole or has changed nothing, and then
 * it names the next step. Returns how many batches were tried.
 */
export async function failEachBatch(
  trial: Trial,
  { code, done }: { code: string; done: number },
): Promise<number> {
  for (let batch = 0; batch < BATCHES_MAX; batch++) {
    const book = trial.book();
    const before = snapshot(book);
    const host = startExcel(book);
    host.fault = { batch, code, done };
    const place = `batch ${batch}, ${code}, ${done} done`;
    try {
      await trial.command(host);
      trial.expectWhole(book);
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw new Error(place, { cause: fault });
      expect(hostSteps[fault.step], place).toBeDefined();
      expect(snapshot(book), place).toBe(before);
    }
    expect(host.missing, place).toEqual([]);
    vi.unstubAllGlobals();
    if (host.traffic.batches <= batch) return batch;
  }
  throw new Error("the command never ends");
}

/** Lets a user do something before each batch of a command; afterwards either it is whole or it has done nothing. */
export async function disturbEachBatch(
  trial: Trial,
  disturb: (book: BookModel) => void,
): Promise<number> {
  for (let batch = 0; batch < BATCHES_MAX; batch++) {
    const book = trial.book();
    const expected = trial.book();
    disturb(expected);
    const host = startExcel(book);
    host.onBatch = (number) => {
      if (number === batch) disturb(book);
    };
    const place = `before batch ${batch}`;
    try {
      await trial.command(host);
      if (host.traffic.batches > batch) trial.expectWhole(book);
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw new Error(place, { cause: fault });
      expect(snapshot(book), place).toBe(snapshot(expected));
    }
    vi.unstubAllGlobals();
    if (host.traffic.batches <= batch) return batch;
  }
  throw new Error("the command never ends");
}
