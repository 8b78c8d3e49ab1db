import { returnSealFaults } from "../../books/return-seals";
import { text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "A return is what its body sealed",
  help: {
    reading:
      "The seal is the line that came with the return. One of the table Returns is worked out again from the lines here, without Seal and Received on; one of a ledger is compared with that of the body's period in Periods.",
    remedy:
      "Ask for the line on another way than the return came, such as by telephone. With the body's own workbook, treasury verify tells what differs.",
    falseAlarm:
      "A return that the body sent anew: take over all its lines together with its new seal.",
  },
  message:
    "Return of {body} for {period}: {fault, select, form {“{kept}” is no seal. A seal is the line that treasury seal prints, or its 32 figures.} check {the line of the seal was copied wrongly: its check figures do not fit.} two {two different seals stand with its lines; the first is “{other}”. A return has one.} period {its seal is not the one in Periods, “{other}”.} other {the lines give {other}, the seal of the body is {kept}{differences, select, none {: the same rows and sums, another content} other {: {differences}}}. They were changed since.}}",
  advice:
    "{fault, select, check {Copy it again. } other {}}Ask {body} for the return and its seal; do not correct either here.",
  source:
    "ICOR statute V.6 (6 October 2010): each committee administers its own money; a return stands as its body sent it.",
  tables: ["Returns"],
  *find(input) {
    const table = input.tables.get("Returns");
    if (table === undefined) return;
    for (const { fault, row, body, period, kept, other, differences } of returnSealFaults(input))
      yield {
        cell: cellOf(table, row, "seal"),
        values: {
          fault: text(fault),
          body: text(body),
          period: text(period),
          kept: text(kept),
          other: text(other),
          differences: text(differences || "none"),
        },
      };
  },
} satisfies Check;
