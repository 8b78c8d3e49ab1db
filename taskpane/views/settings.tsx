import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { languageFacts, languages, textOf } from "../../addin/core/words";
import { themes } from "../model/state";
import { usePane } from "../pane-context";
import { ViewHeading } from "../parts/heading";
import { version } from "../version";
import { frameWords } from "../words/frame-words";
import { settingWords as words } from "../words/other-words";

/** How the pane looks and speaks. */
export function SettingsView() {
  const { state, say, dispatch } = usePane();
  const { preferences } = state;
  return (
    <div className="view">
      <ViewHeading>{say(frameWords["view.settings"])}</ViewHeading>
      <p className="lead">{say(words.lead)}</p>
      <fieldset className="fields one">
        <legend>{say(words.language)}</legend>
        <Field label={say(words.language)}>
          <Select
            value={preferences.language}
            onChange={(_, { value }) =>
              dispatch({ type: "prefer", preferences: { language: value } })
            }
          >
            <option value="system">{say(words.systemLanguage)}</option>
            {languages.map((language) => (
              <option key={language} value={language} lang={language}>
                {textOf(languageFacts.name, language)}
              </option>
            ))}
          </Select>
        </Field>
      </fieldset>
      <fieldset className="fields one">
        <legend>{say(words.theme)}</legend>
        <RadioGroup
          aria-label={say(words.theme)}
          value={preferences.theme}
          onChange={(_, { value }) => {
            const theme = themes.find((one) => one === value);
            if (theme) dispatch({ type: "prefer", preferences: { theme } });
          }}
        >
          {themes.map((theme) => (
            <Radio key={theme} value={theme} label={say(words[theme])} />
          ))}
        </RadioGroup>
        <p className="muted">{say(words.contrast)}</p>
      </fieldset>
      <section>
        <h2>{say(words.about)}</h2>
        <p>{say(words.version, { version })}</p>
        <p>{say(frameWords.nothingLeaves)}</p>
      </section>
    </div>
  );
}
