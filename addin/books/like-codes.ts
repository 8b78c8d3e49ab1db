import { editDistance } from "../core/edit-distance";

/**
 * Codes that somebody may have meant, the most like first, three at most: equal but for case and punctuation, or one
 * letter apart (two in codes of six letters and more). To show, never to match: PC/ML and PC (ML) are two members.
 */
export function likeCodes(code: string, codes: readonly string[]): readonly string[] {
  const plain = plainCode(code);
  const allowed = plain.length >= 6 ? 2 : plain.length >= 3 ? 1 : 0;
  return codes
    .map((candidate) => ({ candidate, distance: distanceTo(plain, plainCode(candidate), allowed) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

function plainCode(code: string): string {
  return code
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function distanceTo(plain: string, other: string, allowed: number): number {
  const isFar = Math.abs(plain.length - other.length) > allowed;
  return isFar ? Number.POSITIVE_INFINITY : editDistance(plain, other);
}
