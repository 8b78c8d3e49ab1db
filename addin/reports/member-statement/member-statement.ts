import { memberGifts } from "../../books/member-gifts";
import type { Document, Inline } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount, day } from "../../core/value";
import { directionOf } from "../../core/words";
import { byYear } from "./m1-by-year";
import { payments } from "./m2-payments";
import { otherGifts } from "./m2b-other-gifts";
import { inKind } from "./m3-in-kind";
import type { MemberSource, StatementSource } from "./source";
import { words } from "./words";

/** Parts of a statement in their order. */
const sections = [byYear, payments, otherGifts, inKind];

/**
 * The statement for one member, for sending: its own figures and nothing of others. Figures are those of the cash
 * report's T4.
 * @param about The member's code, and its name where it is to be shown.
 */
export function memberStatement(
  shared: StatementSource,
  about: { readonly member: string; readonly name: string },
): Document {
  const source: MemberSource = { ...shared, ...about };
  const { say, period, books, language } = source;
  const { body, organisation } = books.settings;
  const span = { from: day(period.from), to: day(period.to) };
  const tables = sections.flatMap((section) => section(source) ?? []);
  return {
    id: "member-statement",
    title: say(words.titleOf, { member: source.member }),
    language,
    direction: directionOf(say),
    runningHead: [organisation, body].filter((name) => name !== "").join(" · "),
    pageNumbering: say(words.pageNumbering, { page: "{page}", pages: "{pages}" }),
    blocks: [
      { type: "heading", level: 1, text: say(words.title) },
      { type: "facts", items: facts(source) },
      {
        type: "paragraph",
        style: "lead",
        content: [say(tables.length > 0 ? words.intro : words.nothing, span)],
      },
      ...tables,
      { type: "paragraph", style: "body", content: [say(words.closing)] },
    ],
  };
}

function facts(source: MemberSource) {
  const { say, period, name, member, today, base } = source;
  const own = source.lines.filter((line) => line.member === member);
  const received = own.reduce((sum, line) => addMinor(sum, line.base), 0);
  const others = memberGifts(source).get(member) ?? [];
  const othersBase = others.reduce((sum, one) => addMinor(sum, one.base), 0);
  const open = own
    .filter(({ hasPromise }) => hasPromise)
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [", "] : []),
      { figure: amount(line.open, line.currency), key: `open.${line.currency}` },
    ]);
  const span = say(words.fromTo, { from: day(period.from), to: day(period.to) });
  const fact = (label: string, content: readonly Inline[]) => ({ label, content });
  return [
    fact(say(words.member), [{ strong: member }]),
    ...(name === "" ? [] : [fact(say(words.name), [name])]),
    fact(say(words.period), [span]),
    ...(received === 0
      ? []
      : [
          fact(say(words.inCashReport), [{ figure: amount(received, base), key: "received.base" }]),
        ]),
    ...(others.length === 0
      ? []
      : [
          fact(say(words.alsoReceived), [{ figure: amount(othersBase, base), key: "others.base" }]),
        ]),
    ...(open.length === 0 ? [] : [fact(say(words.stillToCome), open)]),
    fact(say(words.madeOn), [{ figure: day(today), key: "statement.day" }]),
  ];
}
