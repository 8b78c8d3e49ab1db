import type { AuditSample } from "../../books/audit-samples";
import { fullAddress } from "../../core/cells";
import type { Block, ReportRow } from "../../core/document";
import { count, day } from "../../core/value";
import { catalogue } from "../../core/words";
import { methodText } from "./a06-procedures";
import type { Audit } from "./audit";
import { column, money, row, tableOr } from "./layout";
import { codesOfPersons } from "./person-codes";
import { procedures } from "./procedures";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  samplesTable: "Samples drawn",
  sampleNumber: "Sample",
  populationSize: "Population (N)",
  sampleSize: "Sample (n)",
  method: "Method",
  announcedOn: "Seed announced on",
  drawnOn: "Drawn on",
  drawnBy: "By",
  byAuditors: "auditors",
  noSamples: "The workbook records no sample of the auditors.",
  entriesTable: "Entries of the samples",
  entryNumber: "Entry",
  dayOfEntry: "Date",
  voucher: "Voucher",
  notInLedger: "not in the ledger",
});

/** A19, continued: every sample as it is on record. */
export function samplesTable({ say, books }: Audit): Block {
  return tableOr(
    {
      id: "A19c",
      title: say(words.samplesTable),
      labelHeading: say(words.sampleNumber),
      columns: [
        column("procedure", say(shared.procedure), { width: 2 }),
        column("population", say(words.populationSize), { type: "count" }),
        column("size", say(words.sampleSize), { type: "count" }),
        column("method", say(words.method)),
        column("seed", say(shared.seed)),
        column("announcedOn", say(words.announcedOn), { type: "day" }),
        column("drawnOn", say(words.drawnOn), { type: "day" }),
        column("by", say(words.drawnBy)),
        column("result", say(shared.result), { width: 2 }),
      ],
      rows: books.auditSamples.map((one, index) =>
        row(
          { key: `sample.${index + 1}`, label: one.no },
          {
            procedure: procedureTitle(say, one.procedure),
            population: numberOrBlank(one.population),
            size: numberOrBlank(one.size),
            method: methodText(say, one),
            seed: one.seed,
            announcedOn: dayOrBlank(one.announcedOn),
            drawnOn: dayOrBlank(one.drawnOn),
            by: drawnBy(say, books, one),
            result: one.result,
          },
        ),
      ),
      orientation: "landscape",
    },
    say(words.noSamples),
  );
}

/** Codes of those who drew it; where a name was typed only that auditors did. */
function drawnBy(say: Audit["say"], books: Audit["books"], { by }: AuditSample): string {
  const typed = by.split(/[,;]/).filter((one) => one.trim() !== "");
  return codesOfPersons(books, typed)?.join(", ") ?? say(words.byAuditors);
}

function procedureTitle(say: Audit["say"], key: string): string {
  const procedure = procedures.find((one) => one.key === key);
  return procedure ? say(procedure.title) : key;
}

const numberOrBlank = (number: number) => (Number.isNaN(number) ? undefined : count(number));
const dayOrBlank = (serial: number) => (serial > 0 ? day(serial) : undefined);

/** Every entry of every sample with its place, so that it can be looked at again. */
export function sampledEntries(audit: Audit): readonly Block[] {
  const { say } = audit;
  const rowOf = firstRows(audit);
  const rows = audit.books.auditSamples.flatMap((sample, index) =>
    sample.entries.map((no, place) =>
      entryRow(audit, {
        key: `sample.${index + 1}.${place + 1}`,
        no,
        sample: sample.no,
        at: rowOf.get(no),
      }),
    ),
  );
  if (rows.length === 0) return [];
  return [
    {
      type: "table",
      id: "A19d",
      title: say(words.entriesTable),
      labelHeading: say(words.entryNumber),
      columns: [
        column("sample", say(words.sampleNumber)),
        column("cell", say(shared.cell)),
        column("day", say(words.dayOfEntry), { type: "day" }),
        column("account", say(shared.account)),
        column("voucher", say(words.voucher)),
        column("amount", say(shared.amount), { type: "amount" }),
      ],
      rows,
    },
  ];
}

function firstRows({ books: { ledger } }: Audit): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let at = ledger.count - 1; at >= 0; at--) rows.set(ledger.text(at, "no"), at);
  return rows;
}

function entryRow(
  { say, books }: Audit,
  { key, no, sample, at }: { key: string; no: string; sample: string; at: number | undefined },
): ReportRow {
  if (at === undefined) return row({ key, label: no }, { sample, cell: say(words.notInLedger) });
  const { ledger, accounts } = books;
  const about = accounts[ledger.account[at]];
  return row(
    { key, label: no },
    {
      sample,
      cell: fullAddress(ledger.cell(at, "no")),
      day: dayOrBlank(ledger.day[at]),
      account: about?.account ?? "",
      voucher: ledger.text(at, "voucher"),
      amount: money(ledger.in[at] - ledger.out[at], about?.currency ?? ""),
    },
  );
}
