import { useCallback } from "react";
import type { Mapping } from "../../addin/mappings/mapping";
import { textRoles, withDate, withNumber, withText } from "../model/mapping-form";
import type { MappingState } from "../model/state";
import { usePane } from "../pane-context";
import { mapWords as words } from "../words/other-words";
import { AccountFields } from "./account-fields";
import { AmountFields } from "./amount-fields";
import { ColumnChoice } from "./column-choice";
import { LayoutFields } from "./layout-fields";
import type { MappingPartProps } from "./part-props";

/** What is where; each change is read at once. */
export function MappingForm({ mapping }: { mapping: MappingState }) {
  const { work } = usePane();
  const change = useCallback((changed: Mapping) => void work.mapping.preview(changed), [work]);
  return (
    <div className="mapping-form">
      <LayoutFields mapping={mapping} onChange={change} />
      <Columns mapping={mapping} onChange={change} />
      <AccountFields mapping={mapping} onChange={change} />
    </div>
  );
}

function Columns({ mapping: state, onChange }: MappingPartProps) {
  const { say } = usePane();
  const { mapping, headings } = state;
  const { entry } = mapping;
  return (
    <fieldset className="fields">
      <legend>{say(words.columns)}</legend>
      <ColumnChoice
        label={say(words.date)}
        place={entry.date}
        headings={headings}
        onPlace={(place) => place && onChange(withDate(mapping, place))}
      />
      <ColumnChoice
        label={say(words.no)}
        place={entry.no}
        headings={headings}
        none={say(words.rowNumber)}
        onPlace={(place) => onChange(withNumber(mapping, place))}
      />
      <AmountFields mapping={state} onChange={onChange} />
      {textRoles.map((role) => (
        <ColumnChoice
          key={role}
          label={say(words[role])}
          place={entry[role]}
          headings={headings}
          none={say(words.none)}
          onPlace={(place) => onChange(withText(mapping, role, place))}
        />
      ))}
    </fieldset>
  );
}
