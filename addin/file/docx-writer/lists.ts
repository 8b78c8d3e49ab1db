import type { Block, Document } from "../../core/document";
import { prose, type Setting } from "./writing";

const BULLETS = 1;
/** Numbers of the two kinds of lists, from which each list is derived. */
const KINDS = { bullets: 1, numbers: 2 };
/** Twips from the edge of the text to that of the items, and to the sign before it. */
const INDENT = { start: 420, hanging: 300 };

/** Number of a list: all with bullets are one, each numbered one starts from 1 and so has its own. */
const listNumberOf = (isNumbered: boolean, blockNumber: number): number =>
  isNumbered ? BULLETS + 1 + blockNumber : BULLETS;

/** The items of a list, by the number of its block. */
export function listParts(
  setting: Setting,
  { block, blockNumber }: { block: Extract<Block, { type: "list" }>; blockNumber: number },
): string {
  const listNumber = listNumberOf(block.isNumbered, blockNumber);
  return block.items
    .map((content, index) =>
      prose(
        { ...setting, isNewPage: setting.isNewPage && index === 0 },
        { style: "ListItem", content, listNumber },
      ),
    )
    .join("");
}

/** Signs before the items of a document's lists, as Word keeps them: kinds first, then the lists. */
export function listSigns({ blocks }: Document): string {
  const numbered = blocks.flatMap((block, index) =>
    block.type === "list" && block.isNumbered ? [listNumberOf(true, index)] : [],
  );
  return [
    kindXml(KINDS.bullets, { format: "bullet", sign: "\u2022" }),
    kindXml(KINDS.numbers, { format: "decimal", sign: "%1." }),
    listXml(BULLETS, KINDS.bullets),
    ...numbered.map((number) => listXml(number, KINDS.numbers)),
  ].join("");
}

function kindXml(kind: number, { format, sign }: { format: string; sign: string }): string {
  const { start, hanging } = INDENT;
  return `<w:abstractNum w:abstractNumId="${kind}"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:start="${start}" w:hanging="${hanging}"/></w:pPr></w:lvl></w:abstractNum>`;
}

function listXml(listNumber: number, kind: number): string {
  return `<w:num w:numId="${listNumber}"><w:abstractNumId w:val="${kind}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
}
