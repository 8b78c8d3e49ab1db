import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import type { Comparison } from "../../addin/statistics/reference/disagreements";
import type { ReferenceFile } from "../../addin/statistics/reference/reference-file";
import { runReference } from "../../addin/statistics/reference/run-reference";
import shipped from "../../addin/statistics/reference/self-test.json";
import { isStatistic, type Statistic } from "../../addin/statistics/statistic";
import type { Answer } from "./answers";
import { resultTable } from "./result-tail";
import { selfTested } from "./self-tested";

const HEADINGS = ["Area", "Agree", "Of", "Figure", "Published", "Worked out"];
const figures: ReferenceFile = shipped;
const brought: ReadonlyMap<string, unknown> = new Map(Object.entries(selfTested));

interface AreaResult {
  readonly area: string;
  readonly comparisons: readonly Comparison[];
}

/** What comes of the shipped figures, by area; of one area where it is named. */
export function selfTestAnswer(wanted: string, hasHeadings: boolean): Answer[][] {
  const results = resultsOf(figures, wanted);
  const all = results.flatMap(({ comparisons }) => comparisons);
  const agree = all.filter(({ agrees }) => agrees).length;
  const rows = [
    ...results.map(areaRow),
    ...results.flatMap(disagreementRows),
    ["Total", agree, all.length],
  ];
  const evidence = {
    given: all.length,
    used: all.length,
    leftOut: 0,
    method:
      "published figures of AICPA, IDEA, jfa, FSaudit, EZ-Quant, JASP, Touw and Hoogduin, samplingbook, R, FIPS 180-4 and others, each named with its source",
    words:
      agree === all.length
        ? `All ${all.length} published figures were worked out here and agree.`
        : `${all.length - agree} of ${all.length} published figures do not agree here: please do not rely on the functions of these areas, and tell the makers.`,
  };
  return resultTable(HEADINGS, rows, { evidence, hasHeadings });
}

/** Runs a file of figures. Throws ArgumentError for an area that it has not. */
export function resultsOf(file: ReferenceFile, wanted: string): readonly AreaResult[] {
  const all = [...(file.cases ?? []), ...(file.tables ?? [])].map(({ area }) => area);
  const areas = [...new Set(all)].sort();
  if (wanted !== "" && !areas.includes(wanted))
    throw new ArgumentError(reason`area is ${wanted}; it must be one of ${areas.join(", ")}`);
  const isWanted = ({ area }: { area: string }): boolean => wanted === "" || area === wanted;
  const cases = file.cases?.filter(isWanted) ?? [];
  const tables = file.tables?.filter(isWanted) ?? [];
  const outcomes = [
    ...runReference({ cases, tables }, { resolve: (input) => input, find: statisticNamed }),
  ];
  return areas
    .filter((area) => isWanted({ area }))
    .map((area) => ({
      area,
      comparisons: outcomes.filter((one) => one.area === area).flatMap((one) => one.comparisons),
    }));
}

function statisticNamed(name: string): Statistic | undefined {
  const found = brought.get(name);
  return isStatistic(found) ? found : undefined;
}

function areaRow({ area, comparisons }: AreaResult): Answer[] {
  return [area, comparisons.filter(({ agrees }) => agrees).length, comparisons.length];
}

function disagreementRows({ area, comparisons }: AreaResult): Answer[][] {
  return comparisons
    .filter(({ agrees }) => !agrees)
    .map(({ place, expected, found }) => [
      area,
      "",
      "",
      place,
      JSON.stringify(expected) ?? "",
      JSON.stringify(found) ?? "nothing",
    ]);
}
