import { usePane } from "../pane-context";
import { ScrollBox } from "../parts/scroll-box";
import { mapWords as words } from "../words/other-words";
import type { MappedPreview } from "../worker/messages";

/** The first entries as the program reads them now. */
export function MappingPreview({ preview }: { preview: MappedPreview }) {
  const { say } = usePane();
  const { entries, rows } = preview;
  const headings = [
    words.row,
    words.no,
    words.date,
    words.in,
    words.out,
    words.text,
    words.category,
  ];
  return (
    <section className="preview" aria-live="polite">
      <h3>{say(words.preview)}</h3>
      <p>{say(words.previewCount, { count: entries, shown: String(rows.length) })}</p>
      <ScrollBox label={say(words.preview)}>
        <table>
          <caption className="unseen">{say(words.preview)}</caption>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading.key} scope="col">
                  {say(heading)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row of the sheet can hold several entries, in this order.
              <tr key={at}>
                <th scope="row">{row.row}</th>
                <td>{row.no}</td>
                <td className="day">{row.day}</td>
                <td className="figure">
                  <bdi dir="ltr">{row.in}</bdi>
                </td>
                <td className="figure">
                  <bdi dir="ltr">{row.out}</bdi>
                </td>
                <td>{row.text}</td>
                <td>{row.category}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
