import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { frameWords } from "../words/frame-words";
import { OpenFile } from "./open-file";

/** The way to a workbook that the host has: the open one, or a file. */
export function OpenBook({ isPrimary = true }: { isPrimary?: boolean }) {
  const { say, work, state } = usePane();
  if (work.host.readBook)
    return (
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        onClick={() => void work.books.openHostBook()}
      >
        {say(state.summary ? frameWords.readAgain : frameWords.readBook)}
      </Button>
    );
  return (
    <OpenFile isPrimary={isPrimary} onFile={(file) => void work.books.openFile(file)}>
      {say(state.summary ? frameWords.chooseOther : frameWords.chooseFile)}
    </OpenFile>
  );
}
