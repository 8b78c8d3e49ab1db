/** Bytes that are turned at once: more arguments than this no browser takes. */
const PIECE = 0x8000;

/** Bytes as Base64, the way Office takes files. */
export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
