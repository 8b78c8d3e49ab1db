import type { Block, ReportRow } from "../../core/document";
import { addMinor, sumMinor } from "../../core/money";
import { words } from "./a08-words";
import type { Audit } from "./audit";
import type { AccountFigures } from "./figures";
import { column, money, row } from "./layout";
import { words as shared } from "./words";

const COLUMNS = ["opening", "in", "out", "effect", "closing"] as const;
type BaseFigures = Readonly<Record<(typeof COLUMNS)[number], number>>;

/** A8, continued: the same accounts in the base currency; what no entry explains is the work of the rates. */
export function baseTable(audit: Audit): Block {
  const { say, base, recomputed } = audit;
  const own = { type: "amount", currency: base } as const;
  const all = recomputed.accounts.map(inBase);
  const keys = recomputed.accounts.map(({ account }) => `account.${account.account}`);
  const total = { key: "total", label: say(shared.total), amounts: sumOf(all) };
  return {
    type: "table",
    id: "A8a",
    title: say(words.baseTable, { base }),
    labelHeading: say(shared.account),
    columns: [
      column("opening", say(shared.opening), own),
      column("in", say(shared.moneyIn), own),
      column("out", say(shared.moneyOut), own),
      column("effect", say(words.rateEffect), own),
      column("closing", say(shared.closing), own),
    ],
    rows: [
      ...recomputed.accounts.map(({ account }, index) =>
        baseRow({ key: keys[index], label: account.account, amounts: all[index] }, base),
      ),
      {
        ...baseRow(total, base),
        kind: "total",
        sum: keys.map((key) => ({ row: key, sign: 1 as const })),
        sumColumns: COLUMNS,
      },
    ],
    notes: [effectNote(audit, total.amounts.effect)],
  };
}

function inBase(figures: AccountFigures): BaseFigures {
  const { openingBase: opening, inBase: moneyIn, outBase: out, closingBase: closing } = figures;
  const explained = sumMinor([opening, moneyIn, 0 - out]);
  return { opening, in: moneyIn, out, effect: addMinor(closing, 0 - explained), closing };
}

function sumOf(all: readonly BaseFigures[]): BaseFigures {
  const sum = (name: keyof BaseFigures): number => sumMinor(all.map((one) => one[name]));
  return {
    opening: sum("opening"),
    in: sum("in"),
    out: sum("out"),
    effect: sum("effect"),
    closing: sum("closing"),
  };
}

function baseRow(
  { key, label, amounts }: { key: string; label: string; amounts: BaseFigures },
  base: string,
): ReportRow {
  const values = COLUMNS.map((name) => [name, money(amounts[name], base)] as const);
  return row({ key, label }, Object.fromEntries(values));
}

/** How the effect by accounts leads to that of T1, which also sees what was changed from one account to another. */
function effectNote({ say, base, recomputed }: Audit, effect: number): string {
  const whole = recomputed.exchangeEffect;
  const between = addMinor(whole, 0 - effect);
  const shown = (minor: number) => money(minor, base) ?? "";
  return say(words.effectNote, {
    effect: shown(effect),
    between: shown(between),
    whole: shown(whole),
  });
}
