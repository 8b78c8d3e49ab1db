import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import {
  bitString,
  integer,
  objectId,
  octetString,
  sequence,
  set,
  tagged,
  taggedPlain,
  truth,
  utcTime,
  utf8,
} from "./der.ts";

/** A certificate and its private key, both as PEM. */
export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

const DAYS_VALID = 365;
const DAY_MS = 86_400_000;
const SERIAL_OCTETS = 16;

const ID = {
  commonName: "2.5.4.3",
  ecdsaWithSha256: "1.2.840.10045.4.3.2",
  keyUsage: "2.5.29.15",
  alternativeNames: "2.5.29.17",
  basicConstraints: "2.5.29.19",
  extendedKeyUsage: "2.5.29.37",
  serverAuthentication: "1.3.6.1.5.5.7.3.1",
} as const;

/**
 * A certificate for this machine alone, signed by its own key (X.509 version 3, RFC 5280). It is no authority: who trusts
 * it trusts servers on this machine that hold its key, and nobody else, which an authority's key lying about could not promise.
 */
export function localCertificate(now: Date): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = sequence(objectId(ID.ecdsaWithSha256));
  const name = sequence(
    set(sequence(objectId(ID.commonName), utf8("localhost (Treasury, this computer only)"))),
  );
  const content = sequence(
    tagged(0, integer(Buffer.from([2]))),
    integer(serial()),
    algorithm,
    name,
    sequence(utcTime(now), utcTime(new Date(now.getTime() + DAYS_VALID * DAY_MS))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tagged(3, sequence(...extensions())),
  );
  const signature = sign("sha256", content, privateKey);
  return {
    cert: pem("CERTIFICATE", sequence(content, algorithm, bitString(signature))),
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

/** A random number, positive and without leading zeros. */
function serial(): Uint8Array {
  const octets = randomBytes(SERIAL_OCTETS);
  octets[0] = (octets[0] & 0x3f) | 0x40;
  return octets;
}

function extensions(): Uint8Array[] {
  const names = [
    taggedPlain(2, Buffer.from("localhost")),
    taggedPlain(7, Buffer.from([127, 0, 0, 1])),
    taggedPlain(7, Buffer.from([...Array(15).fill(0), 1])),
  ];
  return [
    critical(ID.basicConstraints, sequence()),
    critical(ID.keyUsage, bitString(Buffer.from([0x80]), 7)),
    sequence(
      objectId(ID.extendedKeyUsage),
      octetString(sequence(objectId(ID.serverAuthentication))),
    ),
    sequence(objectId(ID.alternativeNames), octetString(sequence(...names))),
  ];
}

function critical(id: string, value: Uint8Array): Uint8Array {
  return sequence(objectId(id), truth(), octetString(value));
}

function pem(label: string, content: Uint8Array): string {
  const lines = Buffer.from(content).toString("base64").replace(/.{64}/g, "$&\n").trimEnd();
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
