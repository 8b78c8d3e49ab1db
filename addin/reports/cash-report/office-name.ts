import type { Say } from "../../core/words";
import { officeTitles } from "../../statutes/offices";

/** Title of an office in both forms; an office that the product does not know stays as typed. */
export function officeName(say: Say, office: string): string {
  const title = officeTitles.get(office);
  return title === undefined ? office : say(title);
}
