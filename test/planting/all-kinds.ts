import type { Kind } from "./kind";
import { accountKinds } from "./kinds/accounts";
import { cashKinds } from "./kinds/cash";
import { contributionKinds } from "./kinds/contributions";
import { entryKinds } from "./kinds/entries";
import { evidenceKinds } from "./kinds/evidence";
import { exchangeKinds } from "./kinds/exchange";
import { fundKinds } from "./kinds/funds";
import { ledgerKinds } from "./kinds/ledger";
import { literatureKinds } from "./kinds/literature";
import { peopleKinds } from "./kinds/people";
import { periodKinds } from "./kinds/periods";
import { structureKinds } from "./kinds/structure";
import { transferKinds } from "./kinds/transfers";

/** Every kind of slip and fault that is planted. */
export const allKinds: readonly Kind[] = [
  ...structureKinds,
  ...ledgerKinds,
  ...entryKinds,
  ...accountKinds,
  ...evidenceKinds,
  ...cashKinds,
  ...exchangeKinds,
  ...transferKinds,
  ...contributionKinds,
  ...literatureKinds,
  ...fundKinds,
  ...peopleKinds,
  ...periodKinds,
];
