import type { Block, ReportTable } from "../../core/document";
import type { ReportTables } from "./made-tables";
import { type Chapter, chapters, type ReportSection } from "./section";
import type { ReportSource } from "./source";

/** A section with the id that its file name tells: T1, T3b. */
export interface RegisteredSection extends ReportSection {
  readonly id: string;
}

const modules = import.meta.glob<ReportSection>("./t*-*.ts", {
  eager: true,
  import: "default",
});

/** Every section in the order of the report: by chapter, then by number. */
export const sections: readonly RegisteredSection[] = Object.entries(modules)
  .map(([path, section]) => ({ ...section, id: idOf(path) }))
  .sort((a, b) => placeOf(a) - placeOf(b) || numberOf(a) - numberOf(b) || (a.id < b.id ? -1 : 1));

function idOf(path: string): string {
  const match = /\/t(\d+)([a-z]?)-[a-z0-9-]+\.ts$/.exec(path);
  if (match === null) throw new Error(`${path} is no name of a table: it begins with its number`);
  return `T${match[1]}${match[2]}`;
}

function placeOf({ chapter }: ReportSection): number {
  return Object.keys(chapters).indexOf(chapter);
}

function numberOf({ id }: RegisteredSection): number {
  return Number.parseInt(id.slice(1), 10);
}

/** Makes all tables; the sentences of the report take their figures from them. */
export function reportTables(source: ReportSource): ReportTables {
  const tables = new Map<string, ReportTable>();
  for (const { id, make } of sections) {
    const table = make(source);
    if (table !== undefined) tables.set(id, table);
  }
  return tables;
}

/** The chapters that have a table, each below its heading. */
export function chapterBlocks(source: ReportSource, tables: ReportTables): Block[] {
  const names = Object.keys(chapters) as Chapter[]; // as: Object.keys forgets the names
  return names.flatMap((chapter) => {
    const blocks = sections
      .filter((section) => section.chapter === chapter)
      .flatMap((section) => sectionBlocks(source, { section, tables }));
    if (blocks.length === 0) return [];
    return [{ type: "heading", level: 1, text: source.say(chapters[chapter]) }, ...blocks];
  });
}

function sectionBlocks(
  source: ReportSource,
  { section, tables }: { section: RegisteredSection; tables: ReportTables },
): Block[] {
  const table = tables.get(section.id);
  if (table === undefined) return [];
  return [table, ...(section.after?.(source, table, tables) ?? [])];
}
