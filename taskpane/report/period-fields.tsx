import { Field, Input, Select } from "@fluentui/react-components";
import { languageFacts, languages, textOf } from "../../addin/core/words";
import {
  type FormProblem,
  problemsOf,
  type ReportForm,
  type ReportKind,
} from "../model/report-form";
import { usePane } from "../pane-context";
import { reportWords as words } from "../words/report-words";

/** What a report is about and how it speaks. */
export function PeriodFields({ kind }: { kind: ReportKind }) {
  const { state, say, dispatch } = usePane();
  const form = state.forms[kind];
  const problems = new Set(problemsOf(form));
  const fill = (change: Partial<ReportForm>) => dispatch({ type: "fill", kind, form: change });
  const wrong = (problem: FormProblem, text: string) =>
    problems.has(problem) ? { validationMessage: text } : {};
  const noDay = say(words.noDay);
  return (
    <fieldset className="fields">
      <legend>{say(words.period)}</legend>
      <Field label={say(words.from)} {...wrong("from", noDay)}>
        <Input type="date" value={form.from} onChange={(_, { value }) => fill({ from: value })} />
      </Field>
      <Field label={say(words.to)} {...wrong("to", noDay)} {...wrong("order", say(words.order))}>
        <Input type="date" value={form.to} onChange={(_, { value }) => fill({ to: value })} />
      </Field>
      <Field label={say(words.base)} {...wrong("base", say(words.noCurrency))}>
        <Input
          value={form.base}
          list="currencies"
          maxLength={3}
          onChange={(_, { value }) => fill({ base: value })}
        />
      </Field>
      <datalist id="currencies">
        {state.summary?.currencies.map((currency) => (
          <option key={currency} value={currency} />
        ))}
      </datalist>
      <Field label={say(words.language)}>
        <Select value={form.language} onChange={(_, { value }) => fill({ language: value })}>
          {languages.map((language) => (
            <option key={language} value={language}>
              {textOf(languageFacts.name, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(words.paper)}>
        <Select
          value={form.paper}
          onChange={(_, { value }) => fill({ paper: value === "letter" ? "letter" : "a4" })}
        >
          <option value="a4">{say(words.a4)}</option>
          <option value="letter">{say(words.letter)}</option>
        </Select>
      </Field>
    </fieldset>
  );
}
