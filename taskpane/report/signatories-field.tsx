import { Field, Textarea } from "@fluentui/react-components";
import type { ReportKind } from "../model/report-form";
import { usePane } from "../pane-context";
import { reportWords as words } from "../words/report-words";

/** Who signs, by office; what the last made report named stands in the field as an example. */
export function SignatoriesField({ kind }: { kind: ReportKind }) {
  const { state, say, dispatch } = usePane();
  const { offices } = state.forms[kind];
  const named = (state.made[kind]?.document.blocks ?? []).flatMap((block) =>
    block.type === "signatures" ? block.offices : [],
  );
  return (
    <fieldset className="fields one">
      <legend>{say(words.signatories)}</legend>
      <Field label={say(words.signatories)} hint={say(words.signatoriesHint)}>
        <Textarea
          value={offices}
          placeholder={named.join("\n")}
          resize="vertical"
          onChange={(_, { value }) => dispatch({ type: "fill", kind, form: { offices: value } })}
        />
      </Field>
    </fieldset>
  );
}
