import { OfficeFault } from "../wire";
import { areaOf } from "./area";
import type { BookModel, ChartModel, SheetModel } from "./book";
import { RangeObject } from "./range-object";
import { settings } from "./sheet-object";

const OWN = ["Top", "Left", "Width", "Height"];
const TITLE = ["Text", "Visible"];

class ChartObject {
  [name: string]: unknown;

  constructor(readonly chart: ChartModel) {
    Object.defineProperties(this, Object.getOwnPropertyDescriptors(settings(chart.settings, OWN)));
  }

  get Id() {
    return this.chart.id;
  }
  get Name() {
    return this.chart.name;
  }
  set Name(name: unknown) {
    this.chart.name = String(name);
  }
  get Title() {
    return prefixed(this.chart.settings, { prefix: "Title.", names: TITLE });
  }
  get Legend() {
    return prefixed(this.chart.settings, { prefix: "Legend.", names: ["Visible", "Position"] });
  }
  get Series() {
    return {
      Add: (name: unknown) => {
        const series = { settings: new Map<string, unknown>([["Name", name]]) };
        this.chart.series.push(series);
        return seriesObject(series.settings);
      },
    };
  }
  SetPosition(from: unknown, to: unknown) {
    this.chart.settings.set("Position", [from, to].map(areaText));
  }
}

function seriesObject(kept: Map<string, unknown>) {
  return {
    SetValues: (range: unknown) => kept.set("Values", areaText(range)),
    SetXAxisValues: (range: unknown) => kept.set("XAxisValues", areaText(range)),
    GapWidth: null,
  };
}

function areaText(range: unknown): string {
  if (!(range instanceof RangeObject)) return String(range);
  return range.Address;
}

function prefixed(
  kept: Map<string, unknown>,
  { prefix, names }: { prefix: string; names: readonly string[] },
) {
  const object: Record<string, unknown> = {};
  for (const name of names)
    Object.defineProperty(object, name, {
      get: () => kept.get(prefix + name) ?? null,
      set: (value: unknown) => kept.set(prefix + name, value),
    });
  return object;
}

/** The charts of a sheet. */
export class ChartCollection {
  [name: string]: unknown;

  constructor(
    readonly book: BookModel,
    readonly sheet: SheetModel,
  ) {}

  get Items() {
    return this.sheet.charts.map((chart) => new ChartObject(chart));
  }
  Add(kind: string, source: unknown) {
    if (this.sheet.isProtected) throw new OfficeFault("AccessDenied", this.sheet.name);
    const area = source instanceof RangeObject ? source.area : areaOf(String(source));
    const chart: ChartModel = {
      id: this.book.newId(),
      kind,
      name: `Chart ${this.sheet.charts.length + 1}`,
      source: area,
      settings: new Map(),
      series: [],
    };
    this.sheet.charts.push(chart);
    return new ChartObject(chart);
  }
}
