/** Numbers by which Office on the web knows the calls, and the fields of their questions and answers. */
const CALL = { open: 77, slice: 80, close: 81 } as const;
const ASKED = { type: "0", sliceSize: "1", handle: "2", index: "3" } as const;
const TOLD = { handle: "0", fileSize: "1", data: "0", size: "1" } as const;
const COMPRESSED = 1;
/** Office's codes: the file cannot be had; too many are open. */
const REFUSED = 5001;
const TOO_MANY = 2013;
const OPEN_MAX = 2;

/** getFileAsync as Office on the web answers it: the open workbook as a file, in slices, two of them open at most. */
export class EmulatedFile {
  /** Calls in their order, for tests. */
  readonly calls: string[] = [];
  /** Number of the slice that fails; none unless told. */
  failing: number | undefined;
  readonly #open = new Map<number, number>();
  #next = 1;

  constructor(private readonly bytes: () => Uint8Array) {}

  /** Files that nobody has closed. */
  get open(): number {
    return this.#open.size;
  }

  /** Answers a call of the common API; undefined for one that is not about files. */
  answer(call: string): object | undefined {
    const asked: Readonly<Record<string, unknown>> & { DdaMethod?: { DispatchId?: number } } =
      JSON.parse(call);
    const number = asked.DdaMethod?.DispatchId;
    if (number === CALL.open) return this.#opened(asked);
    if (number === CALL.slice) return this.#slice(asked);
    return number === CALL.close ? this.#closed(asked) : undefined;
  }

  #opened(asked: Readonly<Record<string, unknown>>): object {
    this.calls.push("open");
    if (asked[ASKED.type] !== COMPRESSED) return { Version: 1, Error: REFUSED };
    if (this.#open.size >= OPEN_MAX) return { Version: 1, Error: TOO_MANY };
    const handle = this.#next++;
    this.#open.set(handle, Number(asked[ASKED.sliceSize]));
    return ok({ [TOLD.handle]: handle, [TOLD.fileSize]: this.bytes().length });
  }

  #slice(asked: Readonly<Record<string, unknown>>): object {
    const index = Number(asked[ASKED.index]);
    this.calls.push(`slice ${index}`);
    const size = this.#open.get(Number(asked[ASKED.handle]));
    if (size === undefined || index === this.failing) return { Version: 1, Error: REFUSED };
    const data = [...this.bytes().subarray(index * size, (index + 1) * size)];
    return ok({ [TOLD.data]: data, [TOLD.size]: data.length });
  }

  #closed(asked: Readonly<Record<string, unknown>>): object {
    this.calls.push("close");
    this.#open.delete(Number(asked[ASKED.handle]));
    return ok({});
  }
}

const ok = (fields: object) => ({ Version: 1, Error: 0, ...fields });
