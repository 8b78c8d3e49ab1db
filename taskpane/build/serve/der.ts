/** The pieces of ASN.1 in the distinguished encoding (ITU-T X.690) that a certificate is made of. */

const LONG_LENGTH = 0x80;

/** A value with its tag and length. */
function der(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOctets(content.length)]), content]);
}

function lengthOctets(length: number): number[] {
  if (length < LONG_LENGTH) return [length];
  const octets: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) octets.unshift(rest % 256);
  return [LONG_LENGTH + octets.length, ...octets];
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => der(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Uint8Array => der(0x31, ...parts);
export const octetString = (...parts: readonly Uint8Array[]): Uint8Array => der(0x04, ...parts);
export const truth = (): Uint8Array => der(0x01, Buffer.from([0xff]));
export const utf8 = (text: string): Uint8Array => der(0x0c, Buffer.from(text, "utf8"));

/** An integer of big-endian octets, of which the first is below 128 and not 0, or which is one octet. */
export const integer = (octets: Uint8Array): Uint8Array => der(0x02, octets);

/** Bits, of which the last `unused` do not count. */
export function bitString(content: Uint8Array, unused = 0): Uint8Array {
  return der(0x03, Buffer.from([unused]), content);
}

/** A value in a context of its own, such as [3]. */
export function tagged(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  return der(0xa0 + tag, ...parts);
}

/** A value of a context without structure, such as a name in a list of names. */
export const taggedPlain = (tag: number, content: Uint8Array): Uint8Array =>
  der(0x80 + tag, content);

/** A time to the second; years from 1950 to 2049. */
export function utcTime(time: Date): Uint8Array {
  const digits = time.toISOString().replace(/\D/g, "").slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`, "ascii"));
}

/** An object identifier such as 2.5.29.17. */
export function objectId(dotted: string): Uint8Array {
  const [first, second, ...others] = dotted.split(".").map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...others.flatMap(base128)]));
}

function base128(value: number): number[] {
  const octets = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    octets.unshift(LONG_LENGTH + (rest % 128));
  return octets;
}
