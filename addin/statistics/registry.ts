import { isStatistic, type Statistic } from "./statistic";

const modules = import.meta.glob<Record<string, unknown>>(
  ["./*/*.ts", "!./distributions/*.ts", "!./reference/*.ts"],
  { eager: true },
);

/**
 * Every statistic by name, derived from the files: `planning/plan-attribute.ts` exports
 * `planAttribute`. Files that export no function of their own name are parts of others.
 */
export const statistics: ReadonlyMap<string, Statistic> = new Map(
  Object.entries(modules).flatMap(([path, module]) => {
    const name = nameOf(path);
    const found = module[name];
    return isStatistic(found) ? [[name, found]] : [];
  }),
);

/** The statistic that a reference file names; dots are read as hyphens (`ks.benftest`). */
export function statisticNamed(name: string): Statistic | undefined {
  return statistics.get(camelCase(name));
}

function nameOf(path: string): string {
  return camelCase(path.slice(path.lastIndexOf("/") + 1, -".ts".length));
}

function camelCase(name: string): string {
  return name.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());
}
