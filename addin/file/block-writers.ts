import type { Block } from "../core/document";

type BlockType = Block["type"];
/** The block of one type. */
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;

/** How a format of pages writes each kind of block. */
export type BlockWriters<Setting> = {
  readonly [Type in BlockType]: (setting: Setting, block: BlockOf<Type>) => string;
};

/** A block as its format writes it. */
export function written<Setting, Type extends BlockType>(
  writers: { readonly [Each in Type]: (setting: Setting, block: BlockOf<Each>) => string },
  setting: Setting,
  block: { readonly [Each in Type]: { readonly type: Each } & BlockOf<Each> }[Type],
): string {
  return writers[block.type](setting, block);
}
