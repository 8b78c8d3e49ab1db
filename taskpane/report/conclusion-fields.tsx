import { Checkbox, Field, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { lacksReason, type Proposal } from "../model/proposal";
import { conclusions, type ReportForm } from "../model/report-form";
import { usePane } from "../pane-context";
import { reportWords as words } from "../words/report-words";
import { BlockView } from "./block-view";

/** The auditors' conclusion: the program proposes and says why, the auditors choose. */
export function ConclusionFields({ proposal }: { proposal: Proposal | undefined }) {
  const { state, say, dispatch } = usePane();
  const form = state.forms["auditors-report"];
  const fill = (change: Partial<ReportForm>) =>
    dispatch({ type: "fill", kind: "auditors-report", form: change });
  const isApart = proposal && form.conclusion !== "" && form.conclusion !== proposal.letter;
  const lacks = lacksReason(form, proposal);
  return (
    <fieldset className="fields one">
      <legend>{say(words.conclusion)}</legend>
      {proposal ? <ProposalBox proposal={proposal} /> : <p>{say(words.proposalLater)}</p>}
      <RadioGroup
        aria-label={say(words.conclusion)}
        value={form.conclusion}
        onChange={(_, { value }) =>
          fill({ conclusion: conclusions.find((one) => one === value) ?? "" })
        }
      >
        <Radio value="" label={say(words.open)} />
        {conclusions.map((letter) => (
          <Radio key={letter} value={letter} label={say(words[letter])} />
        ))}
      </RadioGroup>
      {(isApart || form.reason !== "") && (
        <Field
          label={say(words.reason)}
          hint={say(words.reasonHint)}
          {...(lacks &&
            proposal && {
              validationMessage: say(words.needsReason, { letter: proposal.letter }),
            })}
        >
          <Textarea
            value={form.reason}
            resize="vertical"
            onChange={(_, { value }) => fill({ reason: value })}
          />
        </Field>
      )}
      <Checkbox
        checked={form.isReliefProposed}
        label={say(words.relief)}
        onChange={(_, { checked }) => fill({ isReliefProposed: checked === true })}
      />
    </fieldset>
  );
}

function ProposalBox({ proposal }: { proposal: Proposal }) {
  const { say } = usePane();
  const { letter, reasons } = proposal;
  return (
    <div className="proposal">
      <h3>{say(words.proposed, { letter })}</h3>
      {reasons.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a made report never change their order.
        <BlockView key={at} block={block} />
      ))}
    </div>
  );
}
