import type { MemberLine } from "../../books/member-lines";
import {
  continentsOf,
  type MemberGroup,
  tiersOf,
  type ValuedPromise,
  valuedOpen,
  valuedPromises,
} from "./continents";
import { inBase } from "./conversions";
import { memberKey } from "./member-key";
import { promisedRows } from "./member-trace";
import { countedRows, figurePart } from "./origins";
import type { FigurePart, FigurePlace, TracePart } from "./section";
import type { ReportSource } from "./source";

/** Key of a continent's row. */
export function continentKey({ name }: MemberGroup): string {
  return name === "" ? "continent.none" : `continent.${name}`;
}

/** Key of a tier's row. */
export function tierKey({ name }: MemberGroup): string {
  return name === "" ? "tier.none" : `tier.${name}`;
}

/** What a figure of a continent or tier in T5 was worked out from; the total tells it itself. */
export function traceContinent(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const continent =
    continentsOf(source).find((one) => continentKey(one) === row) ??
    tiersOf(source).find((one) => tierKey(one) === row);
  if (continent === undefined) return undefined;
  const { lines, active } = continent;
  switch (column) {
    case "active":
      return [countedRows("Members", active)];
    case "promises":
      return [
        countedRows(
          "Pledges",
          lines
            .flatMap((line) => valuedPromises(source, line))
            .flatMap(({ contribution }) => contribution.pledge ?? []),
        ),
      ];
    case "promised":
      return lines.flatMap((line) => promisedParts(source, valuedPromises(source, line)));
    case "received":
      return lines.map((line) => figurePart(`T4/${memberKey(line)}/base`, 1));
    case "open":
      return lines.flatMap((line) => openParts(source, line));
    default:
      return undefined;
  }
}

/** Each promise at the rate of the last day. */
export function promisedParts(
  source: ReportSource,
  promises: readonly ValuedPromise[],
): readonly TracePart[] {
  const { to: day } = source.period;
  return promises.flatMap(({ contribution, currency, value }) => {
    const { member, promised: minor, year } = contribution;
    const from = promisedRows([contribution]);
    return inBase(source, { label: `${member} ${year}`, minor, currency, day, value, from });
  });
}

/** What a member has not yet given, at the rate of the last day. */
export function openParts(source: ReportSource, line: MemberLine): readonly TracePart[] {
  const { currency, member: label, open: minor } = line;
  if (minor === 0) return [];
  const from = openOfMember(line);
  const value = valuedOpen(source, line);
  return inBase(source, { label, minor, currency, day: source.period.to, value, from });
}

/** What a member has not yet given, in the currency of its promises. */
export function openOfMember(line: MemberLine): readonly FigurePart[] {
  return line.open === 0 ? [] : [figurePart(`T4/${memberKey(line)}/open`, 1)];
}
