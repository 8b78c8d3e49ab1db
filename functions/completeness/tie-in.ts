import { ArgumentError } from "../../addin/core/faults";
import { type Reason, reason } from "../../addin/core/reason";
import { type AccountAmount, accountAmounts } from "../runtime/account-amounts";
import { type Answer, moneyOf } from "../runtime/answers";
import { NotKnown } from "../runtime/not-known";
import { counted, withEnd } from "../runtime/result-end";
import { currencyOf } from "../runtime/scalars";

/**
 * Whether the openings of this book are the closings of the last one, account by account. It is the first question of
 * every cash audit. TIECHAIN asks the same of all periods in one table.
 * @customfunction TIEIN
 * @param thisOpening Range with account, currency where there are several, and opening; a row of headings may stand above.
 * @param lastClosing Range of the same form with the closings of the last report.
 * @param [currency] Currency of ranges without one, such as EUR; amounts have two decimals unless told.
 * @param invocation Where the arguments stand.
 * @returns Account, Currency, Opening, Last closing, Difference; then the end of every test.
 * @requiresParameterAddresses
 * @unknown An account is in one of the two ranges only.
 * @rounding None.
 * @example =TREASURY.TIEIN({"BANK",100;"CASH",20},{"BANK",100;"CASH",20.5})
 */
export function tieIn(
  thisOpening: any[][],
  lastClosing: any[][],
  currency?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const unit = currencyOf(currency, "currency") ?? "EUR";
  const openings = accountAmounts(thisOpening, "thisOpening", unit);
  const closings = accountAmounts(lastClosing, "lastClosing", unit);
  const keys = [...new Set([...openings.keys(), ...closings.keys()])];
  if (keys.length === 0) throw new ArgumentError(reason`thisOpening has no account with an amount`);
  const differing = keys.filter((key) => openings.get(key)?.minor !== closings.get(key)?.minor);
  const rows = keys.map((key) => rowOf(openings.get(key), closings.get(key)));
  return withEnd([["Account", "Currency", "Opening", "Last closing", "Difference"], ...rows], {
    given: openings.size + closings.size,
    used: openings.size + closings.size,
    leftOut: "",
    method: "opening less the last closing, in whole minor units",
    sentence:
      differing.length === 0
        ? `All ${counted(keys.length, "account")} begin with what the last report closed with.`
        : `Of ${counted(keys.length, "account")} ${differing.length} ${differing.length === 1 ? "does" : "do"} not begin with what the last report closed with, or ${differing.length === 1 ? "is" : "are"} in one list only. Ask what happened between the two books.`,
  });
}

function rowOf(opening: AccountAmount | undefined, closing: AccountAmount | undefined): Answer[] {
  const { account, currency } = opening ?? closing ?? { account: "", currency: "EUR" };
  const shown = (one: AccountAmount | undefined, lacking: Reason): Answer =>
    one === undefined ? new NotKnown(lacking) : moneyOf(one.minor, currency);
  const difference =
    opening === undefined || closing === undefined
      ? new NotKnown(reason`${account} is in one of the two lists only`)
      : moneyOf(opening.minor - closing.minor, currency);
  return [
    account,
    currency,
    shown(opening, reason`${account} has no opening`),
    shown(closing, reason`${account} has no closing`),
    difference,
  ];
}
