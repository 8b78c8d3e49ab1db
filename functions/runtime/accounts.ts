import type { Books } from "../../addin/books/books";
import { isCurrency } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";

/** Index of an account in the books. Throws ArgumentError where there is none of that code, or it has no currency. */
export function knownAccount({ accounts }: Books, code: string): number {
  const at = accounts.findIndex((one) => one.account === code);
  if (at < 0) {
    const known = accounts.map((one) => one.account).join(", ");
    throw new ArgumentError(reason`there is no account ${code}; there are ${known}`);
  }
  const { currency } = accounts[at];
  if (!isCurrency(currency))
    throw new ArgumentError(
      reason`account ${code} has the currency "${currency}", which is none of ISO 4217`,
    );
  return at;
}
