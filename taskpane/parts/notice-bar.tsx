import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { frameWords } from "../words/frame-words";

/** The last sentence on how something went. */
export function NoticeBar() {
  const { state, say, dispatch } = usePane();
  const { notice } = state;
  if (notice === undefined) return null;
  return (
    <div className={`notice ${notice.intent}`}>
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
