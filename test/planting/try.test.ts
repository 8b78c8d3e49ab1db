import { appendFileSync, writeFileSync } from "node:fs";
import { test } from "vitest";
import { runChecks } from "../../addin/checks/run-checks";
import { fullAddress } from "../../addin/core/cells";
import { sayIn } from "../../addin/core/words";
import { honestBook } from "./honest/honest-book";
import { booksOfBook } from "./honest/sheets";

test("try", () => {
  writeFileSync("/tmp/found.txt", "");
  let rows = 0,
    t0 = performance.now(),
    tg = 0,
    tr = 0;
  const counts = new Map<string, number>();
  for (let seed = 1; seed <= 100; seed++) {
    const a = performance.now();
    const book = honestBook({
      seed,
      months: [12 + (seed % 12), 12 + (seed % 18)],
      memberCount: 16 + (seed % 14),
      pace: 8,
    });
    tg += performance.now() - a;
    const books = booksOfBook(book);
    rows += books.ledger.count;
    const b = performance.now();
    const { findings } = runChecks({ ...books, today: book.today }, { say: sayIn("en") });
    tr += performance.now() - b;
    for (const f of findings) {
      counts.set(`${f.severity} ${f.code}`, (counts.get(`${f.severity} ${f.code}`) ?? 0) + 1);
      if (f.severity !== "note")
        appendFileSync(
          "/tmp/found.txt",
          `${seed} ${f.severity} ${f.code} ${fullAddress(f.cell)} ${f.message}\n`,
        );
    }
  }
  console.log(
    rows,
    tg,
    tr,
    performance.now() - t0,
    [...counts]
      .sort()
      .map((x) => x.join(": "))
      .join("\n"),
  );
});
