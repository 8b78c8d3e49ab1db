import { audit } from "./audit";
import { cashCount } from "./cash-count";
import type { Checklist } from "./checklist";
import { conference } from "./conference";
import { handover } from "./handover";
import { periodEnd } from "./period-end";

/** Every checklist by its kind. */
export const checklists = {
  audit,
  "cash-count": cashCount,
  "period-end": periodEnd,
  handover,
  conference,
} as const satisfies Record<string, Checklist>;

export type ChecklistKind = keyof typeof checklists;
