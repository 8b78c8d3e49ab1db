import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../pane-context";
import { ViewHeading } from "../parts/heading";
import { NoBook } from "../parts/no-book";
import { frameWords } from "../words/frame-words";
import { copyWords as words } from "../words/other-words";
import type { MadeCopy } from "../worker/messages";

/** A clean copy for people without this program. */
export function ExportView() {
  const { state, say } = usePane();
  return (
    <div className="view">
      <ViewHeading>{say(frameWords["view.export"])}</ViewHeading>
      <p className="lead">{say(words.lead)}</p>
      {state.summary === undefined ? <NoBook /> : <Choice />}
      {state.copy && <WhatIsIn copy={state.copy} />}
    </div>
  );
}

function Choice() {
  const { state, say, work } = usePane();
  const [names, setNames] = useState<"codes" | "names">("codes");
  return (
    <fieldset className="fields one">
      <legend>{say(words.names)}</legend>
      <RadioGroup
        aria-label={say(words.names)}
        value={names}
        onChange={(_, { value }) => setNames(value === "names" ? "names" : "codes")}
      >
        <Radio value="codes" label={say(words.codes)} />
        <Radio value="names" label={say(words.keep)} />
      </RadioGroup>
      <div className="actions">
        <Button
          appearance="primary"
          disabledFocusable={state.job !== undefined}
          onClick={() => void work.copies.makeCopy(names)}
        >
          {say(words.make)}
        </Button>
      </div>
    </fieldset>
  );
}

/** What the sender must know before it is sent. */
function WhatIsIn({ copy }: { copy: MadeCopy }) {
  const { say } = usePane();
  const { tables, namesReplaced, leftOut } = copy;
  return (
    <section>
      <p>{say(words.replaced, { count: namesReplaced })}</p>
      <p className="warning">{say(words.read)}</p>
      <h2>{say(words.tables)}</h2>
      <ul className="plain">
        {tables.map(({ title, rows }) => (
          <li key={title}>{say(words.table, { title, count: rows })}</li>
        ))}
      </ul>
      <h2>{say(words.leftOut)}</h2>
      {leftOut.length === 0 ? (
        <p>{say(words.nothing)}</p>
      ) : (
        <ul className="plain">
          {leftOut.map((thing) => (
            <li key={thing}>{thing}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
