import { usePane } from "../pane-context";
import { frameWords } from "../words/frame-words";
import { wordWords as words } from "../words/word-words";

/** The period and currency by which the document is compared, and where another one is chosen. */
export function PeriodLine() {
  const { state, say } = usePane();
  if (state.summary === undefined) return null;
  const { from, to, base } = state.made["cash-report"]?.form ?? state.forms["cash-report"];
  const [cash, auditors] = [
    say(frameWords["view.cash-report"]),
    say(frameWords["view.auditors-report"]),
  ];
  return <p className="muted">{say(words.period, { from, to, base, cash, auditors })}</p>;
}
