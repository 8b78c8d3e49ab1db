import { expect, test } from "vitest";
import { sha256 } from "../../addin/statistics/digests/sha256";
import { soundex } from "../../addin/statistics/texts/soundex";
import { stringDistance } from "../../addin/statistics/texts/string-distance";

// R's stringdist 0.9.10, Winkler's published pairs, the National Archives' rules of Soundex, FIPS 180-4.

test.each([
  ["MARTHA", "MARHTA", 2, 1, 1, 0.944444444444444, 0.961111111111111],
  ["Mueller", "Müller", 2, 2, 2, 0.782539682539683, 0.804285714285714],
  ["Schmidt", "Schmitt", 1, 1, 1, 0.904761904761905, 0.942857142857143],
  ["Invoice 1024", "Invoice 1042", 2, 1, 1, 0.972222222222222, 0.983333333333333],
  ["ACME Ltd", "ACME Limited", 4, 4, 4, 0.888888888888889, 0.933333333333333],
  ["José", "Jose", 1, 1, 1, 0.833333333333333, 0.883333333333333],
  ["abc", "abc", 0, 0, 0, 1, 1],
  ["", "", 0, 0, 0, 1, 1],
  ["", "abc", 3, 3, 3, 0, 0],
  // Lowrance and Wagner (1975): only the full distance lets a letter stand between two that change places.
  ["CA", "ABC", 3, 3, 2, 0, 0],
])("%s and %s", (a, b, levenshtein, damerauOSA, damerauFull, jaro, winkler) => {
  const found = stringDistance({ a, b });
  expect(found).toMatchObject({ levenshtein, damerauOSA, damerauFull });
  expect(found.jaroSimilarity).toBeCloseTo(jaro, 12);
  expect(found.jaroWinklerSimilarity).toBeCloseTo(winkler, 12);
});

test.each([
  ["DWAYNE", "DUANE", 0.84],
  ["DIXON", "DICKSONX", 0.813],
  ["MARTHA", "MARHTA", 0.961],
])("Winkler's %s and %s", (a, b, printed) => {
  expect(stringDistance({ a, b }).jaroWinklerSimilarity).toBeCloseTo(printed, 3);
});

test.each([
  ["kitten", "sitting", { lcs: 5, hamming: Number.POSITIVE_INFINITY, qgram: 5 }],
  ["karolin", "kathrin", { hamming: 3 }],
])("other distances of %s and %s", (a, b, expected) => {
  expect(stringDistance({ a, b })).toMatchObject(expected);
});

test.each([
  ["Robert", "R163"],
  ["Rupert", "R163"],
  ["Rubin", "R150"],
  ["Ashcraft", "A261"],
  ["Ashcroft", "A261"],
  ["Tymczak", "T522"],
  ["Pfister", "P236"],
  ["Honeyman", "H555"],
  ["Washington", "W252"],
  ["Lee", "L000"],
  ["Gutierrez", "G362"],
  ["Jackson", "J250"],
  ["Müller", "M460"],
  ["", ""],
])("Soundex of %s is %s", (word, code) => {
  expect(soundex({ word })).toEqual({ code });
});

test.each([
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("SHA-256 of %j", (text, hex) => {
  expect(sha256({ text })).toEqual({ hex });
});
