import type { Finding, Fix } from "../../addin/core/finding";
import type { NamedFix } from "../../addin/fixes/reasoned";
import { fixedName } from "../model/fixed-name";
import { keyOfPlace, type Notice } from "../model/state";
import { checkWords } from "../words/check-words";
import { fixWords } from "../words/fix-words";
import type { BookWork } from "./book-work";
import type { DeskTools } from "./desk-tools";
import { type RunningJob, success } from "./jobs";

/** Mends what was found, in the open workbook or in a new file, and takes it back. */
export class FixWork {
  constructor(
    private readonly tools: DeskTools,
    private readonly books: BookWork,
  ) {}

  /** Makes chosen fixes: all of them, or none. */
  applyFixes(fixes: readonly NamedFix[]): Promise<void> {
    const { host, pane, jobs } = this.tools;
    return jobs.run("step.fixing", async (job) => {
      if (host.applyFixes === undefined) return this.mend(fixes, job);
      await host.applyFixes(
        fixes.map(({ fix }) => fix),
        pane.say(),
      );
      pane.dispatch({ type: "edited" });
      return success(pane.say()(checkWords.fixed));
    });
  }

  undoFix(): Promise<void> {
    const { host, pane, jobs } = this.tools;
    return jobs.run("step.fixing", async (job) => {
      const say = pane.say();
      if (host.undoLastFix === undefined) {
        const file = await this.books.takeBack(job);
        return success(say(fixWords.goesBack, { file: file ?? "" }));
      }
      await host.undoLastFix();
      pane.dispatch({ type: "edited" });
      return success(say(checkWords.undone));
    });
  }

  /** The row of the table of findings that keeps an acceptance; undefined where there is no such table. */
  acceptanceFix(finding: Finding, reason: string): Promise<Fix | undefined> {
    const { session, pane } = this.tools;
    const language = pane.language();
    return session.ask<"acceptance-fix">({ type: "acceptance-fix", finding, reason, language });
  }

  /** Makes fixes in a new file. It is read and checked before it is handed over: a faulty one never gets so far. */
  private async mend(fixes: readonly NamedFix[], job: RunningJob): Promise<Notice> {
    const { host, session, pane } = this.tools;
    const { source } = this.books;
    if (source === undefined) throw new Error("no book was opened");
    const [language, today] = [pane.language(), host.today()];
    const before = this.keysOfFindings();
    const { bytes, isLogged } = await session.ask<"mend">(
      { type: "mend", fixes, today, language },
      job,
    );
    const name = fixedName(source.name);
    await this.books.replace({ name, content: { type: "file", bytes } }, job);
    const after = this.keysOfFindings();
    await host.deliver({ name, content: bytes });
    const told = {
      file: name,
      gone: [...before].filter((key) => !after.has(key)).length,
      appeared: [...after].filter((key) => !before.has(key)).length,
      logged: isLogged ? 1 : 0,
    };
    return success(pane.say()(fixWords.madeAnew, told));
  }

  private keysOfFindings(): ReadonlySet<string> {
    return new Set(this.tools.pane.state().summary?.findings.map(keyOfPlace));
  }
}
