import { Button } from "@fluentui/react-components";
import { wordParts } from "../model/state";
import { usePane } from "../pane-context";
import { ViewHeading } from "../parts/heading";
import { OpenBook } from "../parts/open-book";
import { CheckPart } from "../word/check-part";
import { InsertPart } from "../word/insert-part";
import { RefreshPart } from "../word/refresh-part";
import { frameWords } from "../words/frame-words";
import { wordWords as words } from "../words/word-words";

const parts = { insert: InsertPart, refresh: RefreshPart, check: CheckPart } as const;

/** In Word: the workbook is chosen here; then its reports are inserted, refreshed or held against the document. */
export function WordView() {
  const { state, say, dispatch } = usePane();
  const { summary, word } = state;
  const Part = parts[word.part];
  return (
    <div className="view">
      <ViewHeading>{say(frameWords["view.word"])}</ViewHeading>
      <section className="word-book" aria-label={say(frameWords.chooseFile)}>
        <p>{summary ? say(words.book, { file: summary.file }) : say(words.noBook)}</p>
        <div className="actions">
          <OpenBook isPrimary={summary === undefined} />
        </div>
        {summary === undefined && <p className="muted">{say(words.lead)}</p>}
        <p className="muted">{say(frameWords.nothingLeaves)}</p>
      </section>
      <nav className="actions" aria-label={say(words.parts)}>
        {wordParts.map((part) => (
          <Button
            key={part}
            appearance={part === word.part ? "primary" : "secondary"}
            aria-current={part === word.part ? "page" : undefined}
            onClick={() => dispatch({ type: "word", word: { part, isAsked: false } })}
          >
            {say(words[`part.${part}`])}
          </Button>
        ))}
      </nav>
      <Part key={word.part} />
    </div>
  );
}
