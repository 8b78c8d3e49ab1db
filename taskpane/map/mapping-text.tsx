import { Field, Textarea } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { MappingState } from "../model/state";
import { usePane } from "../pane-context";
import { mapWords as words } from "../words/other-words";

/** How long nobody types before the text is read, in milliseconds. */
const PAUSE_MS = 400;

/** The whole mapping as text, for what the form does not offer. */
export function MappingText({ mapping }: { mapping: MappingState }) {
  const { say, work } = usePane();
  const current = JSON.stringify(mapping.mapping, null, 2);
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (typed === undefined) return;
    const timer = setTimeout(() => void work.mapping.previewText(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, work]);
  return (
    <details>
      <summary tabIndex={0}>{say(words.json)}</summary>
      <Field label={say(words.json)} hint={say(words.jsonHint)}>
        <Textarea
          className="code"
          rows={16}
          resize="vertical"
          spellCheck={false}
          dir="ltr"
          value={typed ?? current}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={() => setTyped(undefined)}
        />
      </Field>
    </details>
  );
}
