import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { Notice } from "../model/state";
import { usePane } from "../pane-context";
import { frameWords } from "../words/frame-words";
import { useFocusReturn } from "./use-focus-return";

/** The last sentence on how something went. */
export function NoticeBar() {
  const { state } = usePane();
  return state.notice && <Sentence notice={state.notice} />;
}

function Sentence({ notice }: { notice: Notice }) {
  const { say, dispatch } = usePane();
  const bar = useRef<HTMLDivElement>(null);
  useFocusReturn(bar);
  return (
    <div ref={bar} className={`notice ${notice.intent}`}>
      <p>{notice.text}</p>
      <Button
        size="small"
        appearance="subtle"
        onClick={() => dispatch({ type: "tell", notice: undefined })}
      >
        {say(frameWords.dismiss)}
      </Button>
    </div>
  );
}
