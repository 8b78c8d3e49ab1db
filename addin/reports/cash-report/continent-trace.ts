import type { MemberLine } from "../../books/member-lines";
import { type Continent, continentsOf, valuedOpen, valuedPromises } from "./continents";
import { memberKey } from "./member-key";
import { promisedRows } from "./member-trace";
import { converted, countedRows, figurePart } from "./origins";
import type { FigurePlace, TracePart } from "./section";
import type { ReportSource } from "./source";

/** Key of a continent's row. */
export function continentKey({ name }: Continent): string {
  return name === "" ? "continent.none" : `continent.${name}`;
}

/** What a figure of a continent in T5 was worked out from; the total tells it itself. */
export function traceContinent(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const continent = continentsOf(source).find((one) => continentKey(one) === row);
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
      return lines.flatMap((line) => promisedParts(source, line));
    case "received":
      return lines.map((line) => figurePart(`T4/${memberKey(line)}/base`, 1));
    case "open":
      return lines.flatMap((line) => openParts(source, line));
    default:
      return undefined;
  }
}

/** Each promise at the rate of the last day. */
function promisedParts(source: ReportSource, line: MemberLine): readonly TracePart[] {
  const { base, period } = source;
  const { currency, member } = line;
  return valuedPromises(source, line).flatMap(({ contribution, value }): readonly TracePart[] => {
    const from = promisedRows([contribution]);
    if (currency === base) return from;
    const { promised: minor, year } = contribution;
    const label = `${member} ${year}`;
    return [converted(source, { label, minor, currency, day: period.to, value, from })];
  });
}

/** What a member has not yet given, at the rate of the last day. */
function openParts(source: ReportSource, line: MemberLine): readonly TracePart[] {
  const { base, period } = source;
  const { currency, member: label, open: minor } = line;
  if (minor === 0) return [];
  const from = [figurePart(`T4/${memberKey(line)}/open`, 1)];
  if (currency === base) return from;
  const value = valuedOpen(source, line);
  return [converted(source, { label, minor, currency, day: period.to, value, from })];
}
