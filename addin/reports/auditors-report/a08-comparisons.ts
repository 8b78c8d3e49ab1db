import type { Block } from "../../core/document";
import { count, showValue, unknown, type Value } from "../../core/value";
import type { Message } from "../../core/words";
import { words } from "./a08-words";
import type { Audit } from "./audit";
import { agrees, type Comparison } from "./comparison";
import { TOTAL_COLUMN } from "./given-report";
import { column, money, shownCount } from "./layout";
import { NO_MONEY } from "./own-figures";
import { words as shared } from "./words";

const comparisonTitles = [
  ["T1", "A8b", words.statementTieIn],
  ["T3", "A8c", words.cashTieIn],
  ["T2", "A8d", words.fundsTieIn],
] as const;

const OWN_TABLE: ReadonlySet<string> = new Set(comparisonTitles.map(([table]) => table));

/** Figures of the three statements as given, as recomputed, and the difference. */
export function comparisonTables(audit: Audit): readonly Block[] {
  const { say, tieIn } = audit;
  return comparisonTitles.flatMap(([table, id, title]) => {
    const own = tieIn.comparisons.filter((one) => one.table === table);
    return comparisonTable(audit, { id, title: say(title), own });
  });
}

/** The same of all further tables together: their totals. */
export function furtherTable(audit: Audit): readonly Block[] {
  const own = audit.tieIn.comparisons.filter(({ table }) => !OWN_TABLE.has(table));
  return comparisonTable(audit, { id: "A8f", title: audit.say(words.furtherTieIn), own });
}

/** Those that agree and follow from others are only counted. */
function comparisonTable(
  { say }: Audit,
  { id, title, own }: { id: string; title: string; own: readonly Comparison[] },
): readonly Block[] {
  if (own.length === 0) return [];
  const listed = own.filter((one) => isListed(one) || !agrees(one));
  const more = own.length - listed.length;
  return [
    {
      type: "table",
      id,
      title,
      labelHeading: say(words.line),
      columns: [
        column("given", say(words.given), { type: "amount" }),
        column("recomputed", say(words.recomputed), { type: "amount" }),
        column("difference", say(shared.difference), { type: "amount" }),
      ],
      rows: listed.map((one) => ({
        key: comparisonKey(one),
        label: labelOf(say, one),
        kind: "line" as const,
        values: comparisonValues(say, one),
      })),
      ...(more > 0
        ? { notes: [say(words.moreNote, { count: more, shown: shownCount(more) })] }
        : {}),
    },
  ];
}

/** What a reader wants to see even where it agrees: totals, the closing of each account, the result of a conference. */
function isListed({ table, row: key, column: name }: Comparison): boolean {
  if (table === "T1") return name === TOTAL_COLUMN;
  if (table === "T2") return true;
  if (table === "T7" || table === "T12") return key.endsWith("total") || key === "surplus";
  if (table === "T10") return key.startsWith("currency.");
  return key === "total" || (key.startsWith("account.") && name === "closing");
}

function comparisonKey({ table, row: key, column: name }: Comparison): string {
  return table === "T1" && name === TOTAL_COLUMN ? `T1.${key}` : `${table}.${key}.${name}`;
}

function comparisonValues(
  say: Audit["say"],
  { given, recomputed, difference, currency }: Comparison,
) {
  const shown = shownFigure(given, currency) ?? {
    type: "text" as const,
    text: say(shared.notShown),
  };
  const own = shownFigure(recomputed, currency) ?? {
    type: "text" as const,
    text: say(words.noOwnFigure),
  };
  const apart = shownFigure(difference, currency);
  return { given: shown, recomputed: own, ...(apart ? { difference: apart } : {}) };
}

/** An amount, or how many of what is no money. */
function shownFigure(figure: number | undefined, currency: string): Value | undefined {
  if (figure === undefined || currency !== NO_MONEY) return money(figure, currency);
  return Number.isNaN(figure) ? unknown("count") : count(figure);
}

const columnWords: ReadonlyMap<string, Message> = new Map([
  ["opening", shared.opening],
  ["in", shared.moneyIn],
  ["out", shared.moneyOut],
  ["closing", shared.closing],
  ["base", words.closingInBase],
  ["receipts", shared.receipts],
  ["payments", shared.payments],
]);

/** Table where there are several, then label and column. */
function labelOf(say: Audit["say"], one: Comparison): string {
  const line = placeOf(say, one);
  return OWN_TABLE.has(one.table) ? line : say(words.lineOfTable, { table: one.table, line });
}

/** Label as given, with its column where it has several. */
function placeOf(
  say: Audit["say"],
  { table, label, column: name, columnLabel }: Comparison,
): string {
  if (table === "T1" && name === TOTAL_COLUMN) return label;
  const known = OWN_TABLE.has(table) ? columnWords.get(name) : undefined;
  return say(words.lineAndColumn, { line: label, column: known ? say(known) : columnLabel });
}

/** The difference in words: place, both values, difference. */
export function differenceSentence(say: Audit["say"], one: Comparison): string {
  const values = comparisonValues(say, one);
  return say(words.differenceSentence, {
    table: one.table,
    line: placeOf(say, one),
    given: values.given,
    recomputed: values.recomputed,
    difference: values.difference ? showValue(values.difference) : say(shared.notRecorded),
  });
}
