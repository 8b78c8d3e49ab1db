import type { Document } from "../../addin/core/document";
import { BlockView } from "./block-view";
import { ReportContext } from "./report-context";
import { useGradually } from "./use-gradually";

/** Blocks that are drawn at once: a report has some two hundred, with thousands of cells. */
const BLOCKS_AT_ONCE = 4;

/** A report as part of the page, made of elements only: no text of it is ever read as HTML. */
export function DocumentView({ report }: { report: Document }) {
  const { blocks, language, direction } = report;
  const shown = useGradually(blocks.length, BLOCKS_AT_ONCE);
  return (
    <ReportContext value={report}>
      <div className="document" lang={language} dir={direction} aria-busy={shown < blocks.length}>
        {blocks.slice(0, shown).map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a made report never change their order.
          <div className="block" key={at}>
            <BlockView block={block} />
          </div>
        ))}
      </div>
    </ReportContext>
  );
}
