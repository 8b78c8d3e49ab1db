import type { Block } from "../../addin/core/document";
import { ChartView } from "./chart-view";
import { Inlines } from "./inlines";
import { TableView } from "./table-view";

/** One block of a report. The pane's own titles are the first levels, so a report's headings begin below. */
export function BlockView({ block }: { block: Block }) {
  switch (block.type) {
    case "cover":
      return <Cover block={block} />;
    case "heading":
      return <Heading block={block} />;
    case "paragraph":
      return (
        <p className={block.style}>
          <Inlines content={block.content} />
        </p>
      );
    case "list":
      return <List block={block} />;
    case "facts":
      return <Facts items={block.items} isLarge={block.look === "figures"} />;
    case "table":
      return <TableView table={block} />;
    case "chart":
      return <ChartView chart={block} />;
    case "signatures":
      return <Signatures block={block} />;
    case "pen-lines":
      return <PenLines block={block} />;
    case "contents":
      // On the screen the report is read from top to bottom; its files have the list with pages.
      return null;
    case "page-break":
      return <div className="page-break" />;
  }
}

type Of<Type extends Block["type"]> = { readonly block: Extract<Block, { type: Type }> };

function Heading({ block }: Of<"heading">) {
  const Level = (["h3", "h4", "h5"] as const)[block.level - 1];
  return <Level>{block.text}</Level>;
}

function Cover({ block }: Of<"cover">) {
  return (
    <header className="cover">
      {block.masthead?.map((line) => (
        <p key={line} className="masthead">
          {line}
        </p>
      ))}
      <h2>{block.title}</h2>
      <p className="subtitle">{block.subtitle}</p>
      <Facts items={block.facts} isLarge={false} />
    </header>
  );
}

function List({ block }: Of<"list">) {
  const items = block.items.map((item, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the items of a made report never change their order.
    <li key={at}>
      <Inlines content={item} />
    </li>
  ));
  return block.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Facts({ items, isLarge }: { items: Of<"facts">["block"]["items"]; isLarge: boolean }) {
  return (
    <dl className={isLarge ? "key-figures" : "facts"}>
      {items.map(({ label, content }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Inlines content={content} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Signatures({ block }: Of<"signatures">) {
  const { offices, placeAndDate, signature } = block;
  return (
    <div className="signatures">
      {offices.map((office) => (
        <div key={office} className="signature">
          <p>
            <strong>{office}</strong>
          </p>
          <p className="lines">
            <span>{placeAndDate}</span>
            <span>{signature}</span>
          </p>
        </div>
      ))}
    </div>
  );
}

function PenLines({ block }: Of<"pen-lines">) {
  return (
    <div className="pen">
      <p>
        <Inlines content={block.content} />
      </p>
      {Array.from({ length: block.lineCount }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines to write on are all alike.
        <span key={at} className="pen-line" />
      ))}
    </div>
  );
}
