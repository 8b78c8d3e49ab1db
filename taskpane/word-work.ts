import type { Value } from "../addin/core/value";
import type { Say } from "../addin/core/words";
import type { DocumentFinding } from "../addin/document-check/check-document";
import type { WordPlace } from "../addin/layout/word-document";
import type { Host } from "./host";
import type { Action } from "./model/reduce";
import type { Job, Notice } from "./model/state";
import type { AskOptions, Session } from "./session";
import { wordWords as words } from "./words/word-words";
import type { ReportRequest } from "./worker/messages";

/** What the work in Word needs of the pane and of all other work. */
interface WordTools {
  readonly host: Host;
  readonly pane: { dispatch(action: Action): void; say(): Say; language(): string };
  readonly session: Session;
  run(
    step: Job["step"] | undefined,
    work: (job: AskOptions) => Promise<Notice | undefined>,
  ): Promise<void>;
  /** By which figures know the books that they come from. */
  seal(): string;
  /** Both reports as their forms ask for them. */
  reports(): readonly ReportRequest[];
}

/** What takes time with the open document of Word. */
export class WordWork {
  constructor(private readonly tools: WordTools) {}

  /** Holds the document against the books by the six rules; changes nothing. */
  checkDocument(): Promise<void> {
    const { host, pane, session, reports, run } = this.tools;
    return run("step.checking", async (job) => {
      const document = await host.readDocument?.();
      if (document === undefined) throw new Error(`${host.kind} reads no document`);
      const findings = await session.ask<"check-document">(
        { type: "check-document", document, reports: reports(), language: pane.language() },
        job,
      );
      this.#keep(findings);
      return this.#success(pane.say()(words.checked, { count: findings.length }));
    });
  }

  /** Puts the figures of both reports, as the books have them now, into the document. */
  refreshFigures(): Promise<void> {
    const { host, pane, session, reports, seal, run } = this.tools;
    return run("step.checking", async (job) => {
      const { documentFigures } = await import("../addin/layout/document-figures");
      const figures = new Map<string, Value>();
      for (const request of reports()) {
        const { document } = await session.ask<"report">({ type: "report", ...request }, job);
        for (const [key, value] of documentFigures(document)) figures.set(key, value);
      }
      const refreshed = await host.refreshFigures?.({ figures, seal: seal() });
      // What was found before is no longer what the document says.
      this.#keep(undefined);
      const { changes, gone } = refreshed ?? { changes: [], gone: [] };
      const told = { changed: changes.length, gone: gone.length, keys: gone.join(", ") };
      return this.#success(pane.say()(words.refreshed, told));
    });
  }

  goToPlace(place: WordPlace): Promise<void> {
    return this.tools.run(undefined, async () => {
      await this.tools.host.goToPlace?.(place);
      return undefined;
    });
  }

  /** Replaces one figure by the one that a finding proposes, and takes the finding from the list. */
  replace(finding: DocumentFinding, others: readonly DocumentFinding[]): Promise<void> {
    const { host, pane, run } = this.tools;
    return run("step.fixing", async () => {
      const { place, replacement } = finding;
      if (replacement === undefined) throw new Error(`${finding.code} proposes nothing`);
      await host.replaceFigure?.({ place, ...replacement });
      this.#keep(others);
      return this.#success(pane.say()(words.replaced, replacement));
    });
  }

  #keep(findings: readonly DocumentFinding[] | undefined): void {
    this.tools.pane.dispatch({ type: "word", word: { findings } });
  }

  #success(text: string): Notice {
    return { intent: "success", text };
  }
}
