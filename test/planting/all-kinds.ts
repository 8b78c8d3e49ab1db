import type { Kind } from "./kind";
import { contributionKinds } from "./kinds/contributions";
import { entryKinds } from "./kinds/entries";
import { evidenceKinds } from "./kinds/evidence";
import { exchangeKinds } from "./kinds/exchange";
import { fundKinds } from "./kinds/funds";
import { ledgerKinds } from "./kinds/ledger";
import { peopleKinds } from "./kinds/people";
import { structureKinds } from "./kinds/structure";

/** Every kind of slip and fault that is planted. */
export const allKinds: readonly Kind[] = [
  ...structureKinds,
  ...ledgerKinds,
  ...entryKinds,
  ...evidenceKinds,
  ...exchangeKinds,
  ...contributionKinds,
  ...fundKinds,
  ...peopleKinds,
];
