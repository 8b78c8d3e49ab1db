import { Field, Input, Select } from "@fluentui/react-components";
import type { Mapping } from "../../addin/mappings/mapping";
import { openingOf, withAccount, withOpening } from "../model/mapping-form";
import { usePane } from "../pane-context";
import { mapWords as words } from "../words/other-words";
import type { MappingPartProps } from "./part-props";

const kinds: readonly Mapping["accounts"][number]["kind"][] = [
  "cash",
  "bank",
  "payment-service",
  "in-transit",
];

/** The account that the cash book is about, its currency and what was in it before. */
export function AccountFields({ mapping: state, onChange }: MappingPartProps) {
  const { say } = usePane();
  const { mapping } = state;
  const [account] = mapping.accounts;
  const currency = (typed: string) => {
    const code = typed.toUpperCase();
    onChange(withAccount({ ...mapping, baseCurrency: code }, { currency: code }));
  };
  return (
    <fieldset className="fields">
      <legend>{say(words.money)}</legend>
      <Field label={say(words.base)}>
        <Input
          value={mapping.baseCurrency}
          maxLength={3}
          onChange={(_, { value }) => currency(value)}
        />
      </Field>
      <Field label={say(words.account)}>
        <Input
          value={account.account}
          onChange={(_, { value }) => onChange(withAccount(mapping, { account: value }))}
        />
      </Field>
      <Field label={say(words.kind)}>
        <Select
          value={account.kind}
          onChange={(_, { value }) => {
            const kind = kinds.find((one) => one === value);
            if (kind) onChange(withAccount(mapping, { kind }));
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(words[kind])}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say(words.opening)} hint={say(words.openingHint)}>
        <Input
          value={openingOf(mapping)}
          onChange={(_, { value }) => onChange(withOpening(mapping, value))}
        />
      </Field>
    </fieldset>
  );
}
