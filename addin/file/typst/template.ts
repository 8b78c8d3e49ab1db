import { PALETTE } from "../../layout/palette";

const colours = Object.entries(PALETTE)
  .map(([name, colour]) => `#let colour-${name} = rgb("#${colour}")`)
  .join("\n");

/** The looks of a report: one function a kind of block, all of which get their words as strings. */
export const TEMPLATE = `${colours}
#let start-side = if direction == rtl { "right" } else { "left" }
#let air-before(width) = ((start-side): width)
#let page-header = block(
  width: 100%, stroke: (bottom: 0.5pt + colour-rule), inset: (bottom: 4pt),
  text(fill: colour-muted, running-head),
)
#let page-footer = align(end, text(fill: colour-muted, page-numbers))

#set par(leading: 0.62em, spacing: 0.95em)
#set list(indent: 6pt, body-indent: 7pt, spacing: 0.75em, marker: "\\u{2022}")
#set enum(indent: 6pt, body-indent: 7pt, spacing: 0.75em)
#set grid(align: start)
#show heading: set text(fill: colour-ink, hyphenate: false)
#show heading.where(level: 1): set text(size: 16pt, fill: colour-accent)
#show heading.where(level: 1): set block(above: 24pt, below: 11pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 2): set block(above: 19pt, below: 9pt)
#show heading.where(level: 3): set text(size: 10pt, fill: colour-muted)
#show heading.where(level: 3): set block(above: 14pt, below: 7pt)
#show title: set text(size: 31pt, fill: colour-accent, weight: "bold")
#show figure: set block(breakable: true, above: 15pt, below: 11pt)
#show figure.where(kind: image): set block(breakable: false)
#show figure: set align(start)
#set figure(numbering: none, supplement: none, gap: 6pt)
#set figure.caption(position: top)
#show figure.caption: set text(size: 10pt, weight: "bold", fill: colour-accent)

#let report-facts(items) = grid(
  columns: (28%, 1fr),
  inset: (x: 0pt, y: 5.5pt),
  stroke: (top: 0.4pt + colour-rule, bottom: 0.4pt + colour-rule),
  ..items.map(((name, content)) => (text(fill: colour-muted, name), content)).flatten(),
)

// The few figures that a reader takes along: three in a row, each below its name.
#let report-key-figures(items) = block(above: 14pt, below: 16pt, grid(
  columns: (1fr, 1fr, 1fr),
  column-gutter: 12pt,
  row-gutter: 12pt,
  ..items.map(((name, content)) => grid.cell(
    stroke: (top: 1.5pt + colour-accent), inset: (top: 5pt, bottom: 3pt), breakable: false,
    {
      block(below: 5pt, text(size: 8.5pt, fill: colour-muted, name))
      block(above: 5pt, text(size: 14pt, weight: "bold", fill: colour-accent, content))
    },
  )),
))

#let report-cover(masthead, name, subtitle, facts) = {
  for (index, line) in masthead.enumerate() {
    if index == 0 { block(text(size: 15pt, weight: "bold", line)) } else {
      block(text(size: 12pt, fill: colour-muted, line))
    }
  }
  v(0.42fr)
  block(below: 20pt, line(length: 100%, stroke: 4.5pt + colour-accent))
  title(name)
  block(above: 16pt, text(size: 15pt, fill: colour-muted, subtitle))
  v(0.58fr)
  if facts.len() > 0 { report-facts(facts) }
}

#let warning-box(content) = block(
  width: 100%, breakable: false, above: 15pt, below: 15pt, inset: 9pt, fill: colour-warningFill,
  stroke: (rest: 0.75pt + colour-warningRule, ..air-before(3pt + colour-warningRule)),
  text(fill: colour-warningInk, content),
)

#let report-paragraph(style, content, kept: false) = {
  let words = if style == "warning" { warning-box(content) } else if style == "lead" {
    set par(leading: 0.75em)
    text(size: 11.5pt, content)
  } else if style == "note" { text(size: 8pt, fill: colour-muted, content) } else { content }
  block(sticky: kept, words)
}

#let row-looks = (
  line: (indent: 5.5pt),
  group: (indent: 0pt, weight: "bold", ink: colour-accent, fill: colour-groupFill),
  of-which: (indent: 16pt, style: slanted, ink: colour-muted),
  subtotal: (indent: 0pt, weight: "bold", stroke: (top: 0.75pt + colour-ink)),
  total: (
    indent: 0pt, weight: "bold", fill: colour-totalFill,
    stroke: (top: 1.5pt + colour-accent, bottom: 0.75pt + colour-accent),
  ),
  check: (
    indent: 0pt, weight: "bold", style: slanted,
    stroke: (top: 0.75pt + colour-ink, bottom: 0.75pt + colour-ink),
  ),
)

#let dressed(look, content) = text(
  weight: look.at("weight", default: "regular"),
  style: look.at("style", default: "normal"),
  fill: look.at("ink", default: colour-ink),
  content,
)

#let report-row(kind, name, kept: true, ..cells) = {
  let look = row-looks.at(kind)
  let cell(content) = table.cell(
    fill: look.at("fill", default: none),
    stroke: look.at("stroke", default: (bottom: 0.3pt + colour-rule)),
    breakable: not kept,
    dressed(look, content),
  )
  (cell(pad(..air-before(look.indent), name)), ..cells.pos().map(cell))
}

#let report-group(width, name) = (
  table.header(
    level: 2,
    repeat: false,
    table.cell(
      colspan: width, fill: colour-groupFill, stroke: (bottom: 0.3pt + colour-rule), align: start,
      dressed(row-looks.group, name),
    ),
  ),
)

// Figures are written from left to right in every language.
#let report-figure(content) = text(dir: ltr, content)
#let report-target(name, content) = [#box(content)#label(name)]

#let report-table(
  caption: "", name: none, whole: false, size: 9pt, padding: (1.5pt, 3.5pt), columns: (), align: (),
  gaps: (), headings: (), notes: (), outlined: true, need: 0pt, last: (), ..rows,
) = {
  let (above, side) = padding
  let inset(x, y) = {
    let start = side + if gaps.contains(x) { 4.5pt } else { 0pt }
    (x: side, y: above + 0.23 * size, ..air-before(start))
  }
  let heading-cell(content) = table.cell(
    fill: colour-accent, text(fill: white, weight: "bold", content),
  )
  let small = notes.map(note => block(above: 4pt, text(size: 8pt, fill: colour-muted, note))).join()
  let footer = if last.len() == 0 { () } else { (table.footer(repeat: false, ..last),) }
  let body = figure(kind: table, caption: caption, outlined: outlined, {
    set text(size: size)
    set par(leading: 0.45em)
    table(
      columns: columns,
      inset: inset,
      stroke: none,
      align: (x, y) => align.at(x) + if y == 0 { bottom } else { top },
      table.header(repeat: true, ..headings.map(heading-cell)),
      ..rows.pos(),
      ..footer,
    )
  })
  let named = if name == none { body } else [#body#label(name)]
  let all = named + small
  // A table is kept on one page only where it fits on one: nothing may fall off its foot.
  if whole {
    layout(room => {
      let height = measure(width: room.width, all).height
      block(breakable: height > room.height, width: 100%, all)
    })
  } else {
    // Moves on to the next page, with the headings above, where caption and first rows have no room.
    block(breakable: false, sticky: true, above: 0pt, below: 0pt, height: need)
    v(-need)
    all
  }
}

#let report-chart(drawing, caption, words, width) = figure(
  kind: image,
  caption: caption,
  layout(room => {
    let picture(..lengths) = image(bytes(drawing), format: "svg", alt: words, ..lengths)
    let drawn = picture(width: calc.min(room.width, width))
    // The caption stands above it on the same page.
    let height-max = room.height - 30pt
    if measure(drawn).height > height-max { picture(height: height-max) } else { drawn }
  }),
)

#let report-signatures(offices, place, signature, whole: true) = {
  let pen-line(words) = grid.cell(
    stroke: (top: 0.75pt + colour-ink), inset: (top: 4pt), text(size: 8.5pt, fill: colour-muted, words),
  )
  block(breakable: not whole, width: 100%, for office in offices {
    block(breakable: false, width: 100%, above: 22pt, {
      strong(office)
      v(40pt)
      grid(columns: (40%, 6%, 54%), pen-line(place), "", pen-line(signature))
    })
  })
}

#let report-pen-lines(content, count) = block(breakable: false, width: 100%, {
  content
  for index in range(count) { block(above: 22pt, line(length: 100%, stroke: 0.5pt + colour-muted)) }
})

#let report-contents(words, pitch) = {
  set text(size: 9pt)
  show outline.entry: it => block(
    height: pitch, above: 0pt, below: 0pt,
    {
      let chapter = it.element.func() == heading and it.element.level == 1
      set text(weight: "bold") if chapter
      link(it.element.location(), it.indented(none, pad(..air-before(if chapter { 0pt } else { 14pt }), it.inner())))
    },
  )
  outline(
    title: words, indent: 0pt,
    target: heading.where(level: 1).or(heading.where(level: 2)).or(figure.where(kind: table)),
  )
}
`;
