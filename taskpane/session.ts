import type { Finding } from "../addin/core/finding";
import { drawPicture } from "./draw-picture";
import type {
  Answers,
  FromWorker,
  Progress,
  Request,
  ToWorker,
  WorkerFault,
} from "./worker/messages";

/** What the worker could not do. */
export class WorkerProblem extends Error {
  constructor(readonly fault: WorkerFault) {
    super(fault.sentence);
  }
}

/** The user took the request back. */
export class Cancelled extends Error {}

export interface AskOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

interface Waiting {
  readonly findings: Finding[];
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly onAnswer: (event: MessageEvent, findings: readonly Finding[]) => void;
  readonly onFault: (fault: Error) => void;
}

/**
 * Asks the worker. A request that is taken back ends the worker at once; the next one starts another, which opens the
 * book again before it answers.
 */
export class Session {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private next = 1;
  /** The request by which the book was opened, as long as a book is open. */
  private opening: Extract<Request, { type: "open" }> | undefined;
  /** The same for a cash book of another layout. */
  private proposing: Extract<Request, { type: "propose" }> | undefined;

  constructor(private readonly startWorker: () => Worker) {}

  /** The worker's answer. Throws WorkerProblem, and Cancelled when the signal was given. */
  async ask<Type extends Request["type"]>(
    request: Extract<Request, { type: Type }>,
    options: AskOptions = {},
  ): Promise<Answers[Type]> {
    const before = this.worker === undefined ? this.before(request) : undefined;
    if (before !== undefined) await this.send(before, options);
    const answer = await this.send<Type>(request, options);
    this.remember(request);
    return answer;
  }

  /** Ends the worker, and with it everything that was asked. */
  end(): void {
    this.worker?.terminate();
    this.worker = undefined;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { onFault } of waiting) onFault(new Cancelled());
  }

  private remember(request: Request): void {
    if (request.type === "open") this.opening = request;
    if (request.type === "propose") this.proposing = request;
  }

  /** What a fresh worker must be told before a request. */
  private before({ type }: Request): Request | undefined {
    if (type === "preview") return this.proposing;
    return WITHOUT_BOOK.has(type) ? undefined : this.opening;
  }

  private send<Type extends Request["type"]>(
    request: Extract<Request, { type: Type }>,
    { onProgress, signal }: AskOptions,
  ): Promise<Answers[Type]> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(new Cancelled());
        return;
      }
      const id = this.next++;
      const onAbort = () => this.end();
      signal?.addEventListener("abort", onAbort, { once: true });
      const done = () => signal?.removeEventListener("abort", onAbort);
      this.waiting.set(id, {
        findings: [],
        onProgress,
        onAnswer: ({ data }, findings) => {
          done();
          resolve(request.type === "open" ? { ...data.answer, findings } : data.answer);
        },
        onFault: (fault) => {
          done();
          reject(fault);
        },
      });
      this.tell({ type: "request", id, request });
    });
  }

  private tell(message: ToWorker): void {
    this.worker ??= this.started();
    this.worker.postMessage(message);
  }

  private started(): Worker {
    const worker = this.startWorker();
    worker.addEventListener("message", (event) => this.receive(event));
    // A worker that ran out of memory says nothing else.
    worker.addEventListener("error", () => {
      const fault = { kind: "program", sentence: "Worker" } as const;
      const waiting = [...this.waiting.values()];
      this.waiting.clear();
      this.worker = undefined;
      for (const { onFault } of waiting) onFault(new WorkerProblem(fault));
    });
    return worker;
  }

  private receive(event: MessageEvent): void {
    const message: FromWorker = event.data;
    if (message.type === "draw") {
      void drawPicture(message).then((content) =>
        this.tell({ type: "picture", drawing: message.drawing, content }),
      );
      return;
    }
    const waiting = this.waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.type === "progress") waiting.onProgress?.(message.progress);
    else if (message.type === "findings") waiting.findings.push(...message.findings);
    else {
      this.waiting.delete(message.id);
      if (message.type === "answer") waiting.onAnswer(event, waiting.findings);
      else waiting.onFault(new WorkerProblem(message.fault));
    }
  }
}

const WITHOUT_BOOK: ReadonlySet<Request["type"]> = new Set(["open", "template", "propose"]);
