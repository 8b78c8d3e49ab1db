import type { Block } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { heldTable } from "./held-table";
import { KEPT_OFFICES_MAX } from "./measures";
import { prose, type Setting } from "./writing";

/** Room above a line for the pen, in twips. */
const PEN_ROOM = 900;
/** Parts of the width: place and date, a gap, signature. */
const SHARES = [0.4, 0.06, 0.54] as const;

/** For each office its name, a line for place and date, and a line to sign on; never cut by a page. */
export function signatureParts(
  setting: Setting,
  block: Extract<Block, { type: "signatures" }>,
): string {
  return block.offices
    .map((office, index) => {
      const name = prose(
        { ...setting, isNewPage: setting.isNewPage && index === 0 },
        { content: [office], bold: true, keepNext: true, spacing: { before: 300, after: 0 } },
      );
      const isKept = index < block.offices.length - 1 && block.offices.length <= KEPT_OFFICES_MAX;
      return name + linesTable({ ...setting, isNewPage: false }, { ...block, isKept });
    })
    .join("");
}

interface PenLines {
  readonly placeAndDate: string;
  readonly signature: string;
  /** Whether the next block stands on the same page. */
  readonly isKept: boolean;
}

function linesTable(setting: Setting, { placeAndDate, signature, isKept }: PenLines): string {
  const lineAbove = { size: 6, color: PALETTE.ink };
  const words = (text: string) =>
    prose(setting, { style: "Signature", content: [text], keepNext: isKept });
  const blank = {
    content: prose(setting, { style: "Signature", content: [], keepNext: true }),
  };
  return heldTable({
    widths: SHARES.map((share) => Math.round(setting.textWidth * share)),
    isRightToLeft: setting.isRightToLeft,
    rows: [
      { height: PEN_ROOM, cells: [blank, blank, blank] },
      {
        cells: [
          { content: words(placeAndDate), lineAbove },
          { content: words("") },
          { content: words(signature), lineAbove },
        ],
      },
    ],
  });
}
