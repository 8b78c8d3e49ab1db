import type { Document } from "../../addin/core/document";
import { text } from "../../addin/core/value";
import { documentOf, tableOf } from "./small-document";

/** Words that a typesetter or a browser would take for its own, if they were not kept as text. */
export const HOSTILE_TEXTS = [
  '#include "/etc/passwd"',
  '#read("/etc/passwd")',
  '"#read("/etc/passwd")"',
  '" + read("/etc/passwd") + "',
  '\\" + read("/etc/passwd") + \\"',
  "$ x^2 $ and *bold* _thin_ `raw` @label <label>",
  "= heading",
  "- item\n+ item\n/ term: x",
  "// comment /* and */ more",
  "\\u{41} \\n \\",
  "] } ) #[ #{ #(",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "\"><a href='javascript:alert(1)'>x</a>",
  "' onmouseover='alert(1)",
  "</style></title><!-- & &amp; &#60;",
  "]]>",
  "https://example.org/?a=1&b=2",
  "first line\nsecond line\r\nthird\ttab",
] as const;

/** A document with these words in every place that can hold words. */
export function documentOfWords(words: readonly string[]): Document {
  const [first = ""] = words;
  const content = [...words, { strong: first }, { figure: text(first), key: `${first}/a/b` }];
  const columns = [
    { key: "a", label: first, type: "text" as const },
    { key: "b", label: first, type: "count" as const },
  ];
  const rows = words.map((label, index) => ({
    key: `${first}${index}`,
    label,
    kind: index === 0 ? ("group" as const) : ("line" as const),
    values: index === 0 ? {} : { a: text(label), b: text(label) },
  }));
  return {
    ...documentOf(
      {
        type: "cover",
        masthead: words,
        title: first,
        subtitle: first,
        facts: [{ label: first, content }],
      },
      ...words.map((words) => ({ type: "heading" as const, level: 1 as const, text: words })),
      { type: "paragraph", style: "warning", content },
      { type: "paragraph", style: "note", content },
      { type: "list", isNumbered: true, items: [content] },
      { type: "list", isNumbered: false, items: [content] },
      { type: "facts", items: [{ label: first, content }] },
      { ...tableOf(columns, rows), id: first, title: first, labelHeading: first, notes: words },
      {
        type: "chart",
        id: first,
        title: first,
        alternativeText: first,
        kind: "bars",
        tableId: first,
        rowKeys: [],
        columnKeys: [],
      },
      { type: "signatures", offices: words, placeAndDate: first, signature: first },
    ),
    title: first,
    runningHead: first,
    pageNumbering: `${first} {page} {pages}`,
  };
}
