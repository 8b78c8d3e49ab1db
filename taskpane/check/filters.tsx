import { Field, Input, Select } from "@fluentui/react-components";
import type { Severity } from "../../addin/core/finding";
import type { Message } from "../../addin/core/words";
import { countAccepted, countBySeverity, sheetsWithFindings } from "../model/findings";
import { severities } from "../model/state";
import { usePane } from "../pane-context";
import { AcceptedIcon, SeverityIcon } from "../parts/icons";
import { checkWords as words } from "../words/check-words";

const counted: Readonly<Record<Severity, Message>> = {
  error: words.errors,
  warning: words.warnings,
  note: words.notes,
};

/** What of the findings is shown: by weight, by sheet, by words. */
export function Filters() {
  const { state, say, dispatch } = usePane();
  const { summary, filter } = state;
  const findings = summary?.findings ?? [];
  const counts = countBySeverity(findings);
  const accepted = countAccepted(state);
  return (
    <search className="filters">
      <fieldset className="chips">
        <legend className="unseen">{say(words.show)}</legend>
        {severities.map((severity) => (
          <button
            key={severity}
            type="button"
            className="chip"
            aria-pressed={filter.severities.includes(severity)}
            onClick={() => dispatch({ type: "toggle-severity", severity })}
          >
            <SeverityIcon severity={severity} />
            {say(counted[severity], { count: counts[severity] })}
          </button>
        ))}
        {accepted > 0 && (
          <button
            type="button"
            className="chip"
            aria-pressed={!filter.hidesAccepted}
            onClick={() =>
              dispatch({ type: "filter", filter: { hidesAccepted: !filter.hidesAccepted } })
            }
          >
            <AcceptedIcon />
            {say(words.acceptedCount, { count: accepted })}
          </button>
        )}
      </fieldset>
      <Field label={say(words.sheet)}>
        <Select
          value={filter.sheet}
          onChange={(_, { value }) => dispatch({ type: "filter", filter: { sheet: value } })}
        >
          <option value="">{say(words.allSheets)}</option>
          {sheetsWithFindings(findings).map((sheet) => (
            <option key={sheet} value={sheet}>
              {sheet}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(words.search)}>
        <Input
          type="search"
          value={filter.text}
          placeholder={say(words.searchHint)}
          onChange={(_, { value }) => dispatch({ type: "filter", filter: { text: value } })}
        />
      </Field>
    </search>
  );
}
