import type { Finding, Fix } from "../../addin/core/finding";
import { checkWords } from "../words/check-words";
import type { DeskTools } from "./desk-tools";
import { success } from "./jobs";

/** Mends what was found, and takes it back. */
export class FixWork {
  constructor(private readonly tools: DeskTools) {}

  applyFix(fix: Fix): Promise<void> {
    const { host, pane, jobs } = this.tools;
    return jobs.run("step.fixing", async () => {
      await host.applyFixes?.([fix], pane.say());
      pane.dispatch({ type: "edited" });
      return success(pane.say()(checkWords.fixed));
    });
  }

  undoFix(): Promise<void> {
    const { host, pane, jobs } = this.tools;
    return jobs.run("step.fixing", async () => {
      await host.undoLastFix?.();
      pane.dispatch({ type: "edited" });
      return success(pane.say()(checkWords.undone));
    });
  }

  /** The row of the table of findings that keeps an acceptance; undefined where there is no such table. */
  acceptanceFix(finding: Finding, reason: string): Promise<Fix | undefined> {
    const { session, pane } = this.tools;
    const language = pane.language();
    return session.ask<"acceptance-fix">({ type: "acceptance-fix", finding, reason, language });
  }
}
