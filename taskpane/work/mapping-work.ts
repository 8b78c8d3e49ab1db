import type { Mapping } from "../../addin/mappings/mapping";
import type { MappingState } from "../model/state";
import { WorkerProblem } from "../session";
import type { BookSource, MappedPreview } from "../worker/messages";
import type { BookWork } from "./book-work";
import { type DeskTools, handedOver } from "./desk-tools";

/** Reads cash books of other layouts: proposes a mapping, previews it, checks with it. */
export class MappingWork {
  /** The cash book of another layout that is being mapped. */
  private foreign: BookSource | undefined;

  constructor(
    private readonly tools: DeskTools,
    private readonly books: BookWork,
  ) {}

  /** Proposes a mapping for a cash book of another layout. */
  propose(file: File): Promise<void> {
    const { host, session, pane, jobs } = this.tools;
    return jobs.run("step.proposing", async (job) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const source: BookSource = { name: file.name, content: { type: "file", bytes } };
      const [language, today] = [pane.language(), host.today()];
      const proposed = await session.ask<"propose">(
        { type: "propose", source, language, today },
        job,
      );
      this.foreign = source;
      pane.dispatch({ type: "mapping", mapping: { ...proposed, file: file.name } });
      await this.preview(proposed.mapping);
      return undefined;
    });
  }

  /** Takes a changed mapping over and reads the first entries as it says, or tells why it does not fit. */
  async preview(mapping: Mapping): Promise<void> {
    const { pane } = this.tools;
    const before = pane.state().mapping;
    if (before === undefined) return;
    pane.dispatch({ type: "mapping", mapping: { ...before, mapping } });
    const read = await this.previewed(JSON.stringify(mapping));
    const now = pane.state().mapping;
    // Whoever typed on meanwhile waits for a later answer.
    if (now?.mapping === mapping) pane.dispatch({ type: "mapping", mapping: withRead(now, read) });
  }

  /** The same for a mapping as text, which is taken over only where it can be understood. */
  async previewText(text: string): Promise<void> {
    const { pane } = this.tools;
    const read = await this.previewed(text);
    const now = pane.state().mapping;
    if (now === undefined) return;
    const mapping = typeof read === "string" ? now.mapping : read.mapping;
    pane.dispatch({ type: "mapping", mapping: withRead({ ...now, mapping }, read) });
  }

  /** Checks the cash book of another layout with the mapping as it is now. */
  checkMapped(): Promise<void> {
    return this.tools.jobs.run("step.reading", async (job) => {
      const { mapping } = this.tools.pane.state().mapping ?? {};
      if (mapping === undefined || this.foreign === undefined) throw new Error("nothing is mapped");
      await this.books.open({ ...this.foreign, mapping: JSON.stringify(mapping) }, job);
      return undefined;
    });
  }

  /** Hands the text of a mapping over as a file. */
  saveText(name: string, text: string): Promise<void> {
    return this.tools.jobs.run(undefined, () =>
      handedOver(this.tools, { name, content: new TextEncoder().encode(text) }),
    );
  }

  /** The preview, or the sentence that says why there is none. */
  private async previewed(mapping: string): Promise<MappedPreview | string> {
    const language = this.tools.pane.language();
    try {
      return await this.tools.session.ask<"preview">({ type: "preview", mapping, language });
    } catch (fault) {
      if (fault instanceof WorkerProblem) return fault.fault.sentence;
      throw fault;
    }
  }
}

function withRead(
  { problem: _, ...state }: MappingState,
  read: MappedPreview | string,
): MappingState {
  if (typeof read === "string") return { ...state, problem: read };
  return { ...state, preview: read, headings: read.headings };
}
