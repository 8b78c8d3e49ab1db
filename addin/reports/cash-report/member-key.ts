import type { MemberLine } from "../../books/member-lines";

/** Key of a member's row; it names the currency, since a member may promise in another one next year. */
export function memberKey({ member, currency }: MemberLine): string {
  return currency === "" ? `member.${member}` : `member.${member}.${currency}`;
}
