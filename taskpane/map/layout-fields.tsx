import { Field, Input, Select } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { mapWords as words } from "../words/other-words";
import type { MappingPartProps } from "./part-props";

/** Sheet, row of the headings, order of the entries, year of dates that have none. */
export function LayoutFields({ mapping: state, onChange }: MappingPartProps) {
  const { say } = usePane();
  const { mapping, sheets } = state;
  const number = (typed: string): number | undefined =>
    /^[1-9]\d{0,6}$/.test(typed) ? Number(typed) : undefined;
  return (
    <fieldset className="fields">
      <legend>{say(words.layout)}</legend>
      <Field label={say(words.sheet)}>
        <Select
          value={mapping.sheet ?? sheets[0]}
          onChange={(_, { value }) => onChange({ ...mapping, sheet: value })}
        >
          {sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      </Field>
      <Field label={say(words.headingRow)}>
        <Input
          type="number"
          min={1}
          value={String(mapping.headingRow)}
          onChange={(_, { value }) => {
            const headingRow = number(value);
            if (headingRow !== undefined) onChange({ ...mapping, headingRow });
          }}
        />
      </Field>
      <Field label={say(words.order)}>
        <Select
          value={mapping.order ?? "oldest-first"}
          onChange={(_, { value }) =>
            onChange({
              ...mapping,
              order: value === "newest-first" ? "newest-first" : "oldest-first",
            })
          }
        >
          <option value="oldest-first">{say(words.oldest)}</option>
          <option value="newest-first">{say(words.newest)}</option>
        </Select>
      </Field>
      <Field label={say(words.year)}>
        <Input
          type="number"
          value={mapping.year === undefined ? "" : String(mapping.year)}
          onChange={(_, { value }) => {
            const { year: __, ...others } = mapping;
            const year = number(value);
            onChange(year === undefined ? others : { ...others, year });
          }}
        />
      </Field>
    </fieldset>
  );
}
