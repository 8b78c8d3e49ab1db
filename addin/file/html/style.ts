import type { Document } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { singleLine } from "../../layout/plain-text";
import { SIZES } from "../docx-writer/column-widths";
import { PAPER_SIZE, type Paper } from "../paper";
import { styleString } from "./escape";

const DARK: Readonly<Record<keyof typeof PALETTE, string>> = {
  ink: "E4E9ED",
  muted: "A3AFB8",
  accent: "8CC5DC",
  rule: "46535D",
  hairline: "36424B",
  groupFill: "232D35",
  totalFill: "2A3740",
  warningInk: "FFD9A0",
  warningRule: "C77700",
  warningFill: "3A2A10",
};

const variables = (colours: Readonly<Record<string, string>>) =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}:#${colour};`)
    .join("");

const LIGHT_LOOK = `${variables(PALETTE)}--paper:#fff;--head:#${PALETTE.accent};--head-ink:#fff;color-scheme:light;`;
const DARK_LOOK = `${variables(DARK)}--paper:#161D22;--head:#1D4E63;--head-ink:#fff;color-scheme:dark;`;

/** A table of many columns is printed in smaller letters, as on the pages of the other writers. */
const PRINT_SIZES = SIZES.map(
  (size) => `.${sizeClass(size)} table{font-size:${size * 0.92}pt}`,
).join("\n");

/** Name of the class of tables that are printed in letters of a size in points. */
export function sizeClass(size: number): string {
  return `print-${String(size).replace(".", "-")}`;
}

const LOOKS = `
:root{${LIGHT_LOOK}}
@media screen and (prefers-color-scheme:dark){:root{${DARK_LOOK}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 Arial,"Liberation Sans","DejaVu Sans",sans-serif;font-variant-numeric:lining-nums tabular-nums}
main{max-width:72rem;margin:0 auto;padding:2rem 1.25rem 4rem}
p,li,dl,nav{max-width:46rem}
a{color:var(--accent)}
a.figure{color:inherit;text-decoration:underline dotted;text-underline-offset:.2em}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
:target{outline:3px solid var(--warningRule);outline-offset:1px;scroll-margin:4rem}
h1,h2,h3,h4{line-height:1.2;break-after:avoid;break-inside:avoid}
h1{font-size:2.3rem;color:var(--accent);border-top:.35rem solid var(--accent);padding-top:1.2rem;margin:0 0 .6rem}
h2{font-size:1.55rem;color:var(--accent);margin:2.6rem 0 .8rem}
h3{font-size:1.2rem;margin:2rem 0 .6rem}
h4{font-size:1rem;color:var(--muted);margin:1.5rem 0 .4rem}
.cover{margin-bottom:3rem}
.masthead p{margin:0;color:var(--muted)}
.masthead p:first-child{font-size:1.25rem;font-weight:bold;color:var(--ink)}
.masthead{margin-bottom:3rem}
.subtitle{font-size:1.2rem;color:var(--muted);margin:0 0 2.5rem}
.lead{font-size:1.15rem}
.note{font-size:.82rem;color:var(--muted);margin:.4rem 0}
.warning{background:var(--warningFill);color:var(--warningInk);border:1px solid var(--warningRule);border-inline-start-width:.35rem;padding:.7rem 1rem;break-inside:avoid}
dl{border-bottom:1px solid var(--rule);margin:1.2rem 0}
dl div{display:flex;gap:1rem;border-top:1px solid var(--rule);padding:.45rem 0;break-inside:avoid}
dt{flex:0 0 28%;color:var(--muted)}
dd{margin:0;flex:1;overflow-wrap:anywhere}
.key-figures{display:grid;grid-template-columns:repeat(3,1fr);gap:1rem 1.2rem;border:0}
.key-figures div{display:block;border-top:2.5px solid var(--accent);padding:.3rem 0}
.key-figures dt{font-size:.82rem}
.key-figures dd{font-size:1.35rem;font-weight:bold;color:var(--accent)}
nav ol{list-style:none;padding:0}
nav>ol>li{font-weight:bold;margin:.3rem 0}
nav ol ol{padding-inline-start:1.4rem;font-weight:normal}
.table,.chart{margin:1.6rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.86rem;line-height:1.35}
caption,figcaption{text-align:start;font-weight:bold;color:var(--accent);font-size:1rem;padding-bottom:.4rem;break-after:avoid}
th,td{text-align:start;vertical-align:top;padding:.25rem .45rem;border-bottom:1px solid var(--rule)}
thead th{background:var(--head);color:var(--head-ink);vertical-align:bottom;border:0}
.figure{text-align:right}
td.figure,td.day{white-space:nowrap}
td.figure+td:not(.figure),th.figure+th:not(.figure){padding-inline-start:1rem}
td[data-tail]::after{content:attr(data-tail);visibility:hidden}
tbody th{font-weight:normal}
tr{break-inside:avoid}
.line th,.line td{border-color:var(--rule)}
.line th{padding-inline-start:.8rem}
.group th{font-weight:bold;color:var(--accent);background:var(--groupFill);break-after:avoid}
.of-which th,.of-which td{color:var(--muted);font-style:italic}
.of-which th{padding-inline-start:1.7rem}
.subtotal th,.subtotal td{font-weight:bold;border-top:1.5px solid var(--ink)}
.total th,.total td{font-weight:bold;background:var(--totalFill);border-top:2.5px solid var(--accent);border-bottom:1.5px solid var(--accent)}
.check th,.check td{font-weight:bold;font-style:italic;border-top:1.5px solid var(--ink);border-bottom:1.5px solid var(--ink)}
.subtotal,.total,.check{break-before:avoid}
thead,tbody:first-of-type tr:nth-child(-n+2){break-after:avoid}
tbody:last-of-type tr:nth-last-child(-n+3),.note,p+.table{break-before:avoid}
.whole{break-inside:avoid}
.code{white-space:nowrap}
.chart{background:#fff;color:#${PALETTE.ink};break-inside:avoid}
.chart figcaption{color:#${PALETTE.accent}}
.chart svg{width:100%;height:auto;max-height:38rem}
.signatures{break-before:avoid}
.signatures,.signature,.pen{break-inside:avoid}
.pen{max-width:46rem}
.pen-line{display:block;height:2.2em;border-bottom:1px solid var(--muted)}
.signature{margin-top:2rem;max-width:46rem}
.lines{display:flex;gap:6%;margin-top:3.6rem;font-size:.85rem;color:var(--muted)}
.lines span{border-top:1.5px solid var(--ink);padding-top:.2rem;flex:0 0 40%}
.lines span:last-child{flex-basis:54%}
.page-break{break-after:page}
[dir=rtl] :is(.of-which th,.of-which td,.check th,.check td){font-style:normal}
@media print{
body{font-size:9.5pt;line-height:1.4}
main{max-width:none;padding:0;margin:0}
p,li,dl,nav{max-width:none}
a{color:inherit;text-decoration:none}
a.figure{text-decoration:none}
:target{outline:none}
.scroll{overflow:visible}
.table{margin:12pt 0}
table{font-size:8pt;line-height:1.25}
th,td{padding:1.4pt 2.6pt}
.whole table{line-height:1.2}
.tight :is(th,td){padding:.5pt 2.6pt}
${PRINT_SIZES}
.cover{height:calc(var(--page-height) - 48mm);margin:0;display:flex;flex-direction:column;justify-content:space-between;break-after:page}
h1{font-size:31pt}
.cover h1{margin-top:0}
.subtitle{margin:0}
h2{font-size:16pt;margin-top:20pt}
nav>ol>li{margin:2pt 0}
nav{line-height:1.3}
p{margin:5pt 0}
.lead{font-size:11pt}
.key-figures dd{font-size:14pt}
h3{font-size:12.5pt}
h4{font-size:10pt}
section>:first-child{margin-top:0}
thead{display:table-header-group}
thead th,.group th,.total th,.total td,.warning{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.turned{page:turned}
.note{font-size:8pt;margin:3pt 0}
:is(td,th).figure+:is(td,th):not(.figure){padding-inline-start:7pt}
.turned :is(th,td){padding-inline:2pt}
.signature{margin-top:18pt}
}`;

/** The style sheet: on a screen by day and by night, and on paper with running head and page numbers. */
export function styleSheet(document: Document, paper: Paper): string {
  const [start, end] = document.direction === "rtl" ? ["right", "left"] : ["left", "right"];
  const { width, height } = PAPER_SIZE[paper];
  const size = `${width}pt ${height}pt`;
  const muted = `font:8pt Arial,sans-serif;color:#${PALETTE.muted};`;
  const head = styleString(singleLine(document.runningHead));
  return `${LOOKS}
:root{--page-height:${height}pt}
@page{size:${size};margin:22mm 20mm 20mm;@top-${start}{content:${head};${muted}}@bottom-${end}{content:${pageNumbers(document)};${muted}}}
@page:first{@top-${start}{content:none}@bottom-${end}{content:none}}
@page turned{size:${height}pt ${width}pt;margin:19mm 20mm 16mm}
`;
}

/** "Page {page} of {pages}" as the content of a margin. */
function pageNumbers({ pageNumbering }: Document): string {
  const pieces = singleLine(pageNumbering).split(/(\{pages?\})/);
  return pieces
    .map((piece) => {
      if (piece === "{page}") return "counter(page)";
      return piece === "{pages}" ? "counter(pages)" : styleString(piece);
    })
    .join(" ");
}
