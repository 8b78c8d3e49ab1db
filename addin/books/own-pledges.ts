import type { Books } from "./books";
import type { Pledge } from "./pledges";

/**
 * Pledges that are owed to the reporting body, in an order that does not depend on the sheet's: where pledges name
 * it as their recipient, those to other bodies are left out.
 */
export function ownPledges({ pledges, settings }: Books): readonly Pledge[] {
  const { body } = settings;
  const isNamed = body !== "" && pledges.some((pledge) => pledge.recipient === body);
  return pledges
    .filter((one) => one.member !== "" && one.year > 0)
    .filter((one) => !isNamed || one.recipient === "" || one.recipient === body)
    .sort(
      (a, b) =>
        Number(a.kind === "in-kind") - Number(b.kind === "in-kind") ||
        b.declaredOn - a.declaredOn ||
        (b.amount || 0) - (a.amount || 0) ||
        (a.currency < b.currency ? -1 : Number(a.currency > b.currency)),
    );
}
