import type { Row } from "./book";
import { accountFor } from "./contributions";
import { type Bundle, GENERAL } from "./draft";
import type { PlannedMember } from "./people";
import { decimal, minorOfEuros, type Plan } from "./plan";
import type { Settled } from "./settle";

const ITEMS = ["Songbook", "Calendar", "Reader"];

/** Literature that is bought, sold, given away, lost and counted; its money goes through the ledger. */
export function literatureOf(plan: Plan) {
  const { random, base, from, last, body } = plan;
  const prices = ITEMS.map(() => minorOfEuros(random.between(200, 2_000) / 100, base));
  const bundles: Bundle[] = [];
  const moves: (Row & { tag?: string })[] = [];
  ITEMS.forEach((item, index) => {
    const bought = random.between(from + 3, from + 60);
    let stock = random.between(40, 120);
    moves.push({ date: bought, item, body, quantity: stock, kind: "in" });
    bundles.push([
      {
        day: bought,
        account: "Main",
        text: `Printer, ${item}`,
        out: prices[index] * 5,
        category: "literature-purchase",
        fund: GENERAL,
      },
    ]);
    for (let day = bought + random.between(5, 60); day < last; day += random.between(10, 80)) {
      const copies = random.between(1, 4);
      if (stock - copies < 5) break;
      stock -= copies;
      const account = accountFor(plan, { currency: base, day });
      const kind = account === undefined ? "gift" : random.pick(["sale", "sale", "gift"]);
      const tag = `sale ${item} ${day}`;
      if (kind === "sale" && account !== undefined)
        bundles.push([
          {
            day,
            account,
            text: `${copies} ${item}`,
            in: prices[index] * copies,
            category: "literature",
            fund: GENERAL,
            tag,
          },
        ]);
      moves.push({
        date: day,
        item,
        body,
        quantity: -copies,
        kind,
        ...(kind === "sale" ? { unitPrice: decimal(prices[index], base), tag } : {}),
      });
    }
    moves.push({ date: last, item, body, quantity: -random.between(0, 1), kind: "count" });
  });
  const catalogue: Row[] = ITEMS.map((item, index) => ({
    item,
    title: `The ${item} of the gardens`,
    language: "en",
    price: decimal(prices[index], base),
    currency: base,
    supplySource: "office",
  }));
  return {
    bundles,
    catalogue,
    moveRows: ({ numberOf }: Settled): Row[] =>
      moves.map(({ tag, ...move }, index) => ({
        no: `S-${index + 1}`,
        ...move,
        ...(tag === undefined ? {} : { ledgerNo: numberOf(String(tag)) ?? null }),
      })),
  };
}

/** Things and work, with a value only where somebody can say how it was found. */
export function inKindRows(
  { random, from, last, base, body }: Plan,
  members: readonly PlannedMember[],
): Row[] {
  return Array.from({ length: random.between(2, 8) }, (_, index) => {
    const isValued = random.chance(0.5);
    return {
      no: `K-${index + 1}`,
      date: random.between(from, last),
      from: random.chance(0.7) ? random.pick(members.slice(0, 10)).code : "a neighbour",
      body,
      what: random.pick(["Rooms", "Translation", "Paper", "Van"]),
      quantity: random.between(1, 9),
      unit: "days",
      value: isValued ? decimal(minorOfEuros(random.between(700, 30_000) / 100, base), base) : null,
      currency: isValued ? base : null,
      basis: isValued ? "price list" : null,
      fund: GENERAL,
      used: "yes",
    };
  });
}

export function budgetRows({ random, base, body }: Plan): Row[] {
  return ["contributions", "donations", "office", "publications"].map((category) => ({
    body,
    period: "second",
    category,
    fund: GENERAL,
    amount: decimal(minorOfEuros(random.between(100, 9_000), base), base),
    currency: base,
    decision: "Minutes 1",
  }));
}

/** What is owned and owed besides the cash. */
export function otherItemRows({ random, base, body, from, last }: Plan): Row[] {
  return ["own-use", "deposit", "receivable", "unpaid-bill", "promise-given"].map(
    (kind, index) => ({
      no: `O-${index + 1}`,
      kind,
      body,
      what: `Thing ${index + 1}`,
      since: random.between(from, last),
      amount: decimal(minorOfEuros(random.between(20, 900), base), base),
      currency: base,
      basis: "invoice",
    }),
  );
}

/** What each body below sent for each of the two periods: opening and movements that lead to the closing, the next opening. */
export function returnRows({ random, base, body }: Plan): Row[] {
  const senders = body === "ICC" ? ["CCC-EU", "RCC-North"] : ["RCC-North"];
  return senders.flatMap((sender) => {
    let opening = random.between(1_000, 90_000);
    return ["first", "second"].flatMap((period) => {
      const [received, paid] = [random.between(1_000, 90_000), random.between(1, 900)];
      const line = (name: string, amount: number): Row => ({
        body: sender,
        period,
        line: name,
        fund: GENERAL,
        currency: base,
        amount: decimal(amount, base),
        seal: null,
        receivedOn: null,
      });
      const closing = opening + received - paid;
      const lines = [
        line("opening", opening),
        line("receipts.donations", received),
        line("payments.office", paid),
        line("closing", closing),
      ];
      opening = closing;
      return lines;
    });
  });
}

/** A sample of vouchers that the auditors drew, findings of the audit before, and changes made before anything was sealed. */
export function auditTables(plan: Plan, { entries }: Settled) {
  const { random, last, from } = plan;
  const chosen = random.some(entries, 5).map(({ no }) => String(no));
  const samples: Row[] = [
    {
      no: "A-1",
      procedure: "vouchers",
      population: entries.length,
      size: 5,
      method: "random",
      seed: "4711",
      announcedOn: last - 3,
      drawnOn: last,
      entries: chosen.join(" "),
      result: "All in order.",
      by: "A-19",
    },
  ];
  const findings: Row[] = [
    {
      no: "F-1",
      rule: "LED-13",
      severity: "warning",
      table: "Ledger",
      row: String(entries[0].no),
      cell: "Ledger!C2",
      fact: "No voucher.",
      status: "accepted",
      answer: "Seen.",
      by: "P-02",
      auditorsView: "Settled.",
      kind: "finding",
    },
    {
      no: "F-2",
      rule: "CSH-02",
      severity: "note",
      fact: "Let two people count.",
      status: "corrected",
      answer: "Done.",
      kind: "recommendation",
      toWhom: "financial officer",
    },
  ];
  const changes: Row[] = [
    {
      time: `${isoNear(from)}T10:00`,
      who: "P-02",
      table: "Ledger",
      rowNo: String(entries[1].no),
      column: "text",
      old: "Stamps",
      new: String(entries[1].text),
      why: "slip",
      undoId: "1",
    },
  ];
  return { samples, findings, changes };
}

/** A day of the first year of the ledger, long before any seal. */
function isoNear(from: number): string {
  return new Date(Date.UTC(1899, 11, 30) + (from + 40) * 86_400_000).toISOString().slice(0, 10);
}
