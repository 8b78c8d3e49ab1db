import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane-context";
import { ViewHeading } from "../parts/heading";
import { ColumnsIcon, DocumentIcon, PlusIcon } from "../parts/icons";
import { OpenBook } from "../parts/open-book";
import { OpenFile } from "../parts/open-file";
import { frameWords } from "../words/frame-words";
import { startWords as words } from "../words/start-words";

interface CardProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function Card({ icon, title, text, children }: CardProps) {
  return (
    <section className="card">
      <span className="card-icon">{icon}</span>
      <h2>{title}</h2>
      <p>{text}</p>
      <div className="actions">{children}</div>
    </section>
  );
}

/** Three ways to begin, each with an action of its own. */
export function StartView() {
  const { say, work, dispatch } = usePane();
  const isPage = work.host.kind === "page";
  const map = (file: File) => {
    dispatch({ type: "show", view: "map" });
    void work.mapping.propose(file);
  };
  return (
    <div className="view start">
      <ViewHeading>{say(words.title)}</ViewHeading>
      <p className="lead">{say(words.lead)}</p>
      <div className="cards">
        <Card icon={<DocumentIcon />} title={say(words.checkTitle)} text={say(words.checkText)}>
          <OpenBook />
          {isPage && <span className="muted">{say(frameWords.dropHere)}</span>}
        </Card>
        <Card icon={<ColumnsIcon />} title={say(words.mapTitle)} text={say(words.mapText)}>
          <OpenFile onFile={map}>{say(words.mapAction)}</OpenFile>
        </Card>
        <Card icon={<PlusIcon />} title={say(words.newTitle)} text={say(words.newText)}>
          <Button onClick={() => void work.copies.makeTemplate()}>{say(words.newAction)}</Button>
        </Card>
      </div>
      <p className="muted">{say(frameWords.nothingLeaves)}</p>
    </div>
  );
}
