import { type Garden, number } from "../garden";
import type { Row } from "../honest/book";
import type { Kind } from "../kind";

const mandateAt = (row: Row | undefined, column: string): ReturnType<Kind["plant"]> =>
  row && { table: "Mandates", row, column };
const settingOf = (garden: Garden, wanted: string): unknown =>
  garden.rows("Settings").find(({ key }) => key === wanted)?.value;
/** Rules of the world conference bind the world committee only, and only where its rule set has them. */
const hasRules = (garden: Garden): boolean =>
  settingOf(garden, "body") === "ICC" && settingOf(garden, "rule-set") === "icor-2010";
const officer = (garden: Garden, office: string): Row | undefined =>
  garden.pick("Mandates", (row) => row.office === office);

/** Members, offices and conferences. */
export const peopleKinds: readonly Kind[] = [
  {
    code: "MEM-02",
    what: "two members have one code",
    // What one of the two did is now told of the other.
    admits: ["MEM-01", "PLG-11"],
    plant: (garden) => {
      const rows = garden.rows("Members");
      const row = rows[rows.length - 1];
      row.code = rows[0].code;
      return { table: "Members", row, column: "code" };
    },
  },
  {
    code: "MEM-03",
    what: "two statuses on one day",
    plant: (garden) => {
      const row = garden.pick("MemberStatus", ({ status }) => status === "active");
      if (row === undefined) return undefined;
      const twice = garden.insertBehind("MemberStatus", row, {
        ...row,
        status: "inactive",
        yes: null,
        no: null,
      });
      return { table: "MemberStatus", row: twice, column: "from" };
    },
  },
  {
    code: "MEM-04",
    what: "admitted with less than four fifths",
    plant: (garden) => {
      const row = garden.pick(
        "MemberStatus",
        ({ yes, status }) => typeof yes === "number" && status === "active",
      );
      if (settingOf(garden, "rule-set") !== "icor-2010") return undefined;
      if (row !== undefined) Object.assign(row, { yes: 27, no: 7, abstain: 0 });
      return row && { table: "MemberStatus", row, column: "yes" };
    },
  },
  {
    code: "MEM-04",
    what: "expelled without four fifths of all",
    plant: (garden) => {
      const row = garden.pick("MemberStatus", ({ status }) => status === "expelled");
      if (settingOf(garden, "rule-set") !== "icor-2010") return undefined;
      if (row !== undefined) row.yes = 19;
      return row && { table: "MemberStatus", row, column: "yes" };
    },
  },
  {
    code: "MEM-05",
    what: "nobody has the letter of a withdrawal",
    plant: (garden) => {
      const row = garden.pick("MemberStatus", ({ status }) => status === "withdrawn");
      if (row !== undefined) row.document = null;
      return row && { table: "MemberStatus", row, column: "document" };
    },
  },
  {
    code: "GOV-01",
    what: "a third of the members came",
    admits: ["GOV-03"],
    plant: (garden) => {
      const row = hasRules(garden) ? garden.pick("Conferences") : undefined;
      if (row === undefined) return undefined;
      const came = garden
        .rows("Delegations")
        .filter(({ conference }) => conference === row.conference);
      for (const one of came.slice(4)) garden.remove("Delegations", one);
      return { table: "Conferences", row, column: "conference" };
    },
  },
  {
    code: "GOV-02",
    what: "a member was invited too late",
    plant: (garden) => {
      const row = garden.pick("Invitations");
      if (settingOf(garden, "rule-set") !== "icor-2010") return undefined;
      if (row !== undefined) row.sent = number(row.sent) + 60;
      return row && { table: "Invitations", row, column: "sent" };
    },
  },
  {
    code: "GOV-03",
    what: "one delegation came from a continent",
    plant: (garden) => {
      const row = hasRules(garden) ? garden.pick("Conferences") : undefined;
      if (row === undefined) return undefined;
      const africa = new Set(
        garden
          .rows("Members")
          .filter(({ region }) => region === "Africa")
          .map(({ code }) => code),
      );
      const came = garden
        .rows("Delegations")
        .filter(({ conference, member }) => conference === row.conference && africa.has(member));
      for (const one of came.slice(1)) garden.remove("Delegations", one);
      return { table: "Conferences", row, column: "conference" };
    },
  },
  {
    code: "GOV-04",
    what: "the financial officer is not of the committee",
    plant: (garden) => {
      const row = officer(garden, "financial-officer");
      if (row !== undefined) row.person = "P-99";
      return mandateAt(row, "person");
    },
  },
  {
    code: "GOV-04",
    what: "a time without a financial officer",
    plant: (garden) => {
      const { last } = garden.book;
      const row = garden.pick(
        "Mandates",
        ({ office, to }) => office === "financial-officer" && number(to) < last - 100,
      );
      if (row === undefined) return undefined;
      const end = number(row.to);
      row.to = end - 60;
      if (number(row.to) <= number(row.from)) return undefined;
      const entries = garden
        .rows("Ledger")
        .filter(({ date }) => number(date) > end - 60 && number(date) < end);
      const first = entries.reduce<Row | undefined>(
        (one, other) => (one === undefined || number(other.date) < number(one.date) ? other : one),
        undefined,
      );
      return first && { table: "Ledger", row: garden.spoil(first), column: "date" };
    },
  },
  {
    code: "GOV-05",
    what: "two financial officers at once",
    plant: (garden) => {
      const row = officer(garden, "financial-officer");
      const deputy = garden
        .rows("Mandates")
        .find((one) => one.office === "deputy" && one.from === row?.from);
      if (row === undefined || deputy === undefined) return undefined;
      return mandateAt(
        garden.insertBehind("Mandates", row, { ...row, person: deputy.person ?? null }),
        "from",
      );
    },
  },
  {
    code: "GOV-06",
    what: "six sit on the committee",
    plant: (garden) => {
      const members = garden.rows("Mandates").filter(({ office }) => office === "member");
      const term = members[members.length - 1].from;
      const own = members.filter(({ from }) => from === term);
      if (!hasRules(garden) || own.length < 7) return undefined;
      for (const one of own.slice(6)) garden.remove("Mandates", one);
      return mandateAt(garden.spoil(own[0]), "from");
    },
  },
  {
    code: "GOV-07",
    what: "another organisation took over a place",
    plant: (garden) => {
      const row = garden.pick("Mandates", ({ office }) => office === "member");
      const other = garden
        .rows("Mandates")
        .find((one) => one.office === "member" && one.member !== row?.member);
      if (row !== undefined) row.replaces = other?.person ?? null;
      return mandateAt(row, "member");
    },
  },
  {
    code: "GOV-07",
    what: "nobody authorised a replacement",
    plant: (garden) => {
      const row = garden.pick("Mandates", ({ office }) => office === "member");
      if (row === undefined) return undefined;
      Object.assign(row, { replaces: "P-OLD", document: null });
      return mandateAt(row, "document");
    },
  },
  {
    code: "GOV-08",
    what: "no auditor for the period",
    plant: (garden) => {
      const { openFrom } = garden.book;
      const period = garden.rows("Periods").find(({ from }) => from === openFrom);
      const late = garden
        .rows("Mandates")
        .filter(({ office, to }) => office === "auditor" && !(number(to) < openFrom - 1));
      if (period === undefined) return undefined;
      for (const one of late) {
        if (number(one.from) < openFrom - 1) one.to = openFrom - 2;
        else garden.remove("Mandates", one);
      }
      return { table: "Periods", row: garden.spoil(period), column: "period" };
    },
  },
  {
    code: "GOV-09",
    what: "the committee elected its auditor",
    plant: (garden) => {
      const row = officer(garden, "auditor");
      if (row !== undefined) row.electedBy = row.body ?? null;
      return mandateAt(row, "electedBy");
    },
  },
  ...(
    [
      ["GOV-10", "financial-officer", "the financial officer audits"],
      ["GOV-11", "deputy", "a member of the committee audits"],
    ] as const
  ).map(
    ([code, office, what]): Kind => ({
      code,
      what,
      plant: (garden) => {
        const row = officer(garden, "auditor");
        const held = garden
          .rows("Mandates")
          .find((one) => one.office === office && one.from === row?.from);
        if (row === undefined || held === undefined) return undefined;
        row.person = held.person ?? null;
        return mandateAt(row, "person");
      },
    }),
  ),
];
