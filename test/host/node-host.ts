import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext } from "node:vm";
import {
  answerRequest,
  type Call,
  cancellationEntry,
  invocationEntry,
  shownResult,
} from "./emulated-excel";

const OFFICE = createRequire(import.meta.url).resolve(
  "@microsoft/office-js/dist/excel-win32-16.01.debug.js",
);

/** Results that arrive later than this do not arrive. */
const PATIENCE_MS = 55_000;

/** The association as office.js makes it before it loads the file of the host. */
function association() {
  const mappings: Record<string, unknown> = {};
  const handlers: (() => void)[] = [];
  return {
    mappings,
    onchange: (handler: () => void) => void handlers.push(handler),
    associate(id: string, run: unknown) {
      mappings[id.toUpperCase()] = run;
      for (const handler of handlers) handler();
    },
  };
}

/**
 * Excel for Windows as far as the function service of Office's own client code sees it: loads the built program and calls
 * functions by messages, as Excel does.
 */
export class NodeHost {
  private readonly waiting = new Map<number, (shown: unknown) => void>();
  private readonly bridge = {
    sendMessageToHost: (text: string) => this.receive(JSON.parse(text)),
    onMessageFromHost: (_text: string) => {},
  };
  private next = 1;
  /** Ids of results that nobody waits for any more. */
  readonly dropped: number[] = [];

  constructor(program: string) {
    const known = association();
    const page = {
      console,
      setTimeout,
      document: { readyState: "complete", addEventListener: () => {} },
      location: { href: "https://localhost/functions.html", search: "", hash: "" },
      navigator: { userAgent: "" },
      CustomFunctions: { _association: known, associate: known.associate },
      _richApiNativeBridge: this.bridge,
      window: {},
    };
    page.window = page;
    const context = createContext(page);
    runInContext(readFileSync(OFFICE, "utf8"), context, { filename: OFFICE });
    // The library asks its context which sets of functions there are.
    runInContext(
      "OSF._OfficeAppFactory = { getContext: () => ({ requirements: { isSetSupported: () => true } }), getHostInfo: () => ({}) };",
      context,
    );
    runInContext(program, context, { filename: "functions.js" });
  }

  /** Calls functions in one batch; answers what Excel would show. */
  callAll(calls: readonly Call[]): Promise<unknown[]> {
    return Promise.all(this.begin(calls).map(({ shown }) => shown));
  }

  /** The same, with those of `cancelled` (by place) taken back in the same message: they have no answer. */
  callAndCancel(calls: readonly Call[], cancelled: ReadonlySet<number>): Promise<unknown[]> {
    const begun = this.begin(calls, cancelled);
    return Promise.all(begun.filter((_, at) => !cancelled.has(at)).map(({ shown }) => shown));
  }

  private begin(calls: readonly Call[], cancelled: ReadonlySet<number> = new Set()) {
    const begun = calls.map((call) => ({ call, invocation: this.next++ }));
    const taken = begun.filter((_, at) => cancelled.has(at));
    const shown = begun.map((one, at) => ({
      shown: cancelled.has(at) ? Promise.resolve(undefined) : this.result(one.invocation),
    }));
    this.send([
      ...begun.map(({ invocation, call }) => invocationEntry(invocation, call)),
      ...taken.map(({ invocation }) => cancellationEntry(invocation)),
    ]);
    return shown;
  }

  private result(invocation: number): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`no result of call ${invocation}`)),
        PATIENCE_MS,
      );
      this.waiting.set(invocation, (shown) => {
        clearTimeout(late);
        resolve(shown);
      });
    });
  }

  private send(entries: readonly unknown[]): void {
    this.bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  }

  private receive({
    id,
    type,
    message,
  }: {
    id: number;
    type: number;
    message: { body: unknown };
  }): void {
    if (type !== 1) throw new Error(`the runtime sends a message of type ${type}`);
    const body = typeof message.body === "string" ? JSON.parse(message.body) : message.body;
    const { results, answer } = answerRequest(body);
    for (const result of results) {
      const invocation = Number(result[0]);
      const done = this.waiting.get(invocation);
      this.waiting.delete(invocation);
      if (done === undefined) this.dropped.push(invocation);
      else done(shownResult(result));
    }
    const reply = { id, type: 2, message: { statusCode: 200, headers: {}, body: answer } };
    setTimeout(() => this.bridge.onMessageFromHost(JSON.stringify(reply)), 0);
  }
}
