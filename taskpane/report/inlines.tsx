import { Fragment } from "react";
import type { Inline } from "../../addin/core/document";
import { showValue } from "../../addin/core/value";

/** Running text; a figure keeps its own direction. */
export function Inlines({ content }: { content: readonly Inline[] }) {
  return content.map((inline, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a sentence never change their order.
    <Fragment key={at}>
      <One inline={inline} />
    </Fragment>
  ));
}

function One({ inline }: { inline: Inline }) {
  if (typeof inline === "string") return inline;
  if ("strong" in inline) return <strong>{inline.strong}</strong>;
  return (
    <bdi dir="ltr" className="figure-inline">
      {showValue(inline.figure)}
    </bdi>
  );
}
