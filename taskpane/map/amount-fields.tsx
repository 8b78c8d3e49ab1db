import { Field, Select } from "@fluentui/react-components";
import { withAmount } from "../model/mapping-form";
import { usePane } from "../pane-context";
import { mapWords as words } from "../words/other-words";
import { ColumnChoice } from "./column-choice";
import type { MappingPartProps } from "./part-props";

/** Amounts stand in two columns, or in one with signs. */
export function AmountFields({ mapping: state, onChange }: MappingPartProps) {
  const { say } = usePane();
  const { mapping, headings } = state;
  const { amount } = mapping.entry;
  const isTwo = "in" in amount;
  const choose = (kind: string) => {
    if (kind === "one")
      onChange(withAmount(mapping, { signed: isTwo ? amount.in : amount.signed }));
    else {
      const first = isTwo ? amount.in : amount.signed;
      onChange(withAmount(mapping, { in: first, out: isTwo ? amount.out : first }));
    }
  };
  return (
    <>
      <Field label={say(words.amounts)}>
        <Select value={isTwo ? "two" : "one"} onChange={(_, { value }) => choose(value)}>
          <option value="two">{say(words.two)}</option>
          <option value="one">{say(words.one)}</option>
        </Select>
      </Field>
      {isTwo ? (
        <>
          <ColumnChoice
            label={say(words.in)}
            place={amount.in}
            headings={headings}
            onPlace={(place) => place && onChange(withAmount(mapping, { ...amount, in: place }))}
          />
          <ColumnChoice
            label={say(words.out)}
            place={amount.out}
            headings={headings}
            onPlace={(place) => place && onChange(withAmount(mapping, { ...amount, out: place }))}
          />
        </>
      ) : (
        <ColumnChoice
          label={say(words.signed)}
          place={amount.signed}
          headings={headings}
          onPlace={(place) => place && onChange(withAmount(mapping, { ...amount, signed: place }))}
        />
      )}
    </>
  );
}
