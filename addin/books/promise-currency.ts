import { isCurrency } from "../core/currencies";
import type { Pledge } from "./pledges";

/** Currency in which a member's year is measured: the pledge's, else that of the receipts; "" where there are none. */
export function promiseCurrency(pledge: Pledge | undefined, received: string | undefined): string {
  const pledged = pledge?.currency ?? "";
  return isCurrency(pledged) ? pledged : (received ?? "");
}
