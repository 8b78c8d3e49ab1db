import { useState } from "react";
import type { Summary } from "../model/summary";
import { usePane } from "../pane-context";
import { ScrollBox } from "../parts/scroll-box";
import { checkWords as words } from "../words/check-words";

/** Currencies that a narrow pane shows at first: the style sheet hides the others there. */
const SUMS_FIRST = 4;

/** What was looked at: without it no "nothing was found" means anything. */
export function Coverage({ summary }: { summary: Summary }) {
  const { say } = usePane();
  const { entries, days, sums, checksRun } = summary;
  const [isAll, setAll] = useState(false);
  const facts = [
    say(words.entries, { count: entries }),
    ...(days ? [say(words.days, { from: isolated(days.from), to: isolated(days.to) })] : []),
    say(words.checksRun, { count: checksRun }),
  ];
  return (
    <section className="coverage" aria-label={say(words.more)}>
      <ul className="facts-line">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <ScrollBox label={say(words.sums)}>
        <table className={isAll ? "sums all" : "sums"}>
          <caption className="unseen">{say(words.sums)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(words.currency)}</th>
              <th scope="col">{say(words.opening)}</th>
              <th scope="col">{say(words.in)}</th>
              <th scope="col">{say(words.out)}</th>
              <th scope="col">{say(words.closing)}</th>
            </tr>
          </thead>
          <tbody>
            {sums.map((sum) => (
              <tr key={sum.currency}>
                <th scope="row">{sum.currency}</th>
                {[sum.opening, sum.in, sum.out, sum.closing].map((shown, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the four columns never change their order.
                  <td key={at}>
                    <bdi dir="ltr">{shown}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {sums.length > SUMS_FIRST && (
        <button
          type="button"
          className="all-sums"
          aria-expanded={isAll}
          onClick={() => setAll(!isAll)}
        >
          {say(words.allSums, { count: sums.length })}
        </button>
      )}
      <More summary={summary} />
    </section>
  );
}

/** A day keeps its own direction, whatever the words around it do. */
function isolated(day: string): string {
  return `\u2066${day}\u2069`;
}

function More({ summary }: { summary: Summary }) {
  const { say } = usePane();
  const { tables, rowsHidden, sheetsHidden, notFollowed, textDates, checksNotRun } = summary;
  const sheets = sheetsHidden.join(", ") || say(words.noSheets);
  return (
    <details>
      <summary>{say(words.more)}</summary>
      <h3>{say(words.tables)}</h3>
      <ul className="plain">
        {tables.map(({ table, title, rows }) => (
          <li key={table}>{say(words.tableRows, { title, count: rows })}</li>
        ))}
      </ul>
      <p>{say(words.hidden, { rows: rowsHidden, sheets })}</p>
      {notFollowed.length > 0 && (
        <p>{say(words.notFollowed, { things: notFollowed.join(", ") })}</p>
      )}
      {textDates > 0 && <p>{say(words.textDates, { count: textDates })}</p>}
      {checksNotRun.length > 0 && (
        <>
          <p>{say(words.notRun)}</p>
          <ul className="plain">
            {checksNotRun.map(({ code, tables: missing }) => (
              <li key={code}>{say(words.notRunCheck, { code, tables: missing.join(", ") })}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        {say(words.fingerprint)} <code className="fingerprint">{summary.fingerprint}</code>
      </p>
    </details>
  );
}
