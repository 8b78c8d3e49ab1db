import * as z from "zod/mini";
import type { Period } from "../books/period";
import { dayOfIso } from "../core/calendar";
import { InputError } from "../core/faults";
import type { Say } from "../core/words";
import { PERIOD_KEYS } from "../reports/cash-report/cover";
import type { PreviousFigures } from "../reports/cash-report/input";
import { words } from "./words";

const schema = z.object({
  id: z.literal("cash-report"),
  figures: z.optional(z.record(z.string(), z.nullable(z.union([z.string(), z.number()])))),
  tables: z.record(
    z.string(),
    z.object({
      columns: z.array(z.object({ key: z.string(), currency: z.optional(z.string()) })),
      rows: z.array(
        z.object({
          key: z.string(),
          values: z.record(z.string(), z.nullable(z.union([z.string(), z.number()]))),
        }),
      ),
    }),
  ),
});

/** Figures of an earlier cash-report.json. Throws InputError when the file is none. */
export function readPreviousReport(
  { name, text }: { name: string; text: string },
  say: Say,
): PreviousFigures {
  const fail = (reason: string) =>
    new InputError("PREVIOUS_REPORT", name, say(words.previousInvalid, { file: name, reason }));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (fault) {
    throw fail(fault instanceof Error ? fault.message : String(fault));
  }
  const parsed = z.safeParse(schema, json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw fail(`${issue.path.join(".")}: ${issue.message}`);
  }
  const { tables, figures = {} } = parsed.data;
  const base = tables.T1?.columns.find(({ key }) => key === "total")?.currency;
  const period = periodOf(figures);
  return { ...(base ? { base } : {}), ...(period ? { period } : {}), tables };
}

/** The period as the cover tells it; undefined in a file that lacks it. */
function periodOf(figures: Readonly<Record<string, unknown>>): Period | undefined {
  const [from, to] = [PERIOD_KEYS.from, PERIOD_KEYS.to].map((key) =>
    dayOfIso(String(figures[key] ?? "")),
  );
  return from === undefined || to === undefined ? undefined : { from, to };
}
