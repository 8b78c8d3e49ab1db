import { useState } from "react";
import type { Summary } from "../model/summary";
import { usePane } from "../pane-context";
import { ScrollBox } from "../parts/scroll-box";
import { checkWords as words } from "../words/check-words";

/** Currencies that a narrow and a wide pane show at first: the style sheet hides the others. */
const SUMS_FIRST = { narrow: 1, wide: 3 } as const;

/** What was looked at: without it no "nothing was found" means anything. */
export function Coverage({ summary }: { summary: Summary }) {
  const { say } = usePane();
  const { entries, days, checksRun } = summary;
  const [isAll, setAll] = useState(false);
  const sums = baseFirst(summary);
  const facts = [
    say(words.entries, { count: entries }),
    say(words.checksRun, { count: checksRun }),
    ...(days ? [say(words.days, { from: isolated(days.from), to: isolated(days.to) })] : []),
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
              {figures.map((name) => (
                <th key={name} scope="col">
                  {say(words[name])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sums.map(({ currency, ...sum }) => (
              <tr key={currency}>
                <th scope="row">{currency}</th>
                {figures.map((name) => (
                  <td key={name} data-name={say(words[name])}>
                    <bdi dir="ltr">{sum[name]}</bdi>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <div className="coverage-more">
        {sums.length > SUMS_FIRST.narrow && (
          <button
            type="button"
            className={sums.length > SUMS_FIRST.wide ? "all-sums" : "all-sums few"}
            aria-expanded={isAll}
            onClick={() => setAll(!isAll)}
          >
            {say(words.allSums, { count: sums.length })}
          </button>
        )}
        <More summary={summary} />
      </div>
    </section>
  );
}

const figures = ["opening", "in", "out", "closing"] as const;

/** The sums with those of the base currency first. */
function baseFirst({ sums, base }: Summary): Summary["sums"] {
  const isBase = ({ currency }: { currency: string }) => currency === base;
  return [...sums.filter(isBase), ...sums.filter((sum) => !isBase(sum))];
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
      <summary tabIndex={0}>{say(words.more)}</summary>
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
