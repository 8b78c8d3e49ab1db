import { type DeskTools, handedOver } from "./desk-tools";

/** Makes workbooks for others: copies for sending and empty ledgers. */
export class CopyWork {
  constructor(private readonly tools: DeskTools) {}

  makeCopy(names: "codes" | "names"): Promise<void> {
    const { session, pane, jobs } = this.tools;
    return jobs.run("step.checking", async (job) => {
      const language = pane.language();
      const copy = await session.ask<"copy">({ type: "copy", names, language }, job);
      pane.dispatch({ type: "copied", copy });
      return handedOver(this.tools, copy.file);
    });
  }

  makeTemplate(): Promise<void> {
    const { session, pane, jobs } = this.tools;
    return jobs.run("step.writing", async (job) => {
      const language = pane.language();
      const file = await session.ask<"template">({ type: "template", language }, job);
      return handedOver(this.tools, file);
    });
  }
}
