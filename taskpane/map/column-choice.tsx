import { Field, Select } from "@fluentui/react-components";
import type { Place, TextSource } from "../../addin/mappings/mapping";
import { type Heading, letterOf, OTHER, placeOf } from "../model/mapping-form";
import { usePane } from "../pane-context";
import { mapWords as words } from "../words/other-words";

interface ColumnChoiceProps {
  readonly label: string;
  readonly place: Place | TextSource | undefined;
  readonly headings: readonly Heading[];
  /** What no column at all is called, where that is possible. */
  readonly none?: string;
  readonly onPlace: (place: Place | undefined) => void;
}

/** A column of the foreign sheet, by its heading. */
export function ColumnChoice({ label, place, headings, none, onPlace }: ColumnChoiceProps) {
  const { say } = usePane();
  const letter = letterOf(place, headings);
  const isOther = letter === OTHER;
  const isRow = isOther && place !== undefined && "row" in place;
  const value = isRow ? "" : letter;
  return (
    <Field label={label}>
      <Select
        value={value}
        onChange={(_, { value: chosen }) => {
          if (chosen !== OTHER) onPlace(chosen === "" ? undefined : placeOf(chosen, headings));
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {isOther && !isRow && <option value={OTHER}>{say(words.other)}</option>}
        {headings.map((one) => (
          <option key={one.letter} value={one.letter}>
            {one.heading === "" ? one.letter : `${one.letter}: ${one.heading}`}
          </option>
        ))}
      </Select>
    </Field>
  );
}
