import { editDistance } from "../core/edit-distance";
import { normalHeading } from "./find-table";

/** The candidate that is most like one of the texts: at most two letters changed, a third of the word, or one added. */
export function nearestText(
  texts: readonly string[],
  candidates: readonly string[],
): string | undefined {
  let nearest: string | undefined;
  let distanceLeast = Number.POSITIVE_INFINITY;
  for (const candidate of candidates)
    for (const text of texts) {
      const [found, wanted] = [normalHeading(candidate), normalHeading(text)];
      const distance = editDistance(found, wanted);
      // "Inn" is near In, which is too short for a third of it to be a letter; "Id" is not.
      const hasOneMore = distance === 1 && found.startsWith(wanted);
      const isNear = hasOneMore || (distance <= 2 && distance * 3 <= text.length);
      if (!isNear || distance >= distanceLeast) continue;
      nearest = candidate;
      distanceLeast = distance;
    }
  return nearest;
}
