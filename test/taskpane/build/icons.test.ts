import { expect, test } from "vitest";
import {
  drawing,
  ICON_INK,
  ICON_SIZES,
  iconFiles,
  iconNames,
} from "../../../taskpane/build/icons.ts";

const files = iconFiles();

test("every drawing has each size, and each in both contrasts", () => {
  expect(iconNames()).toContain("treasury");
  const names = iconNames().flatMap((name) =>
    ["", "-on-black", "-on-white"].flatMap((look) =>
      ICON_SIZES.map((size) => `icons/${name}-${size}${look}.png`),
    ),
  );
  expect([...files.keys()]).toEqual(names);
});

test("the same drawings give the same bytes", () => {
  expect([...iconFiles()]).toEqual([...files]);
});

test.each(iconNames())("%s keeps to the colours of the set, and says what it shows", (name) => {
  const svg = drawing(name);
  const colours = svg.match(/#\w+/g) ?? [];
  expect(colours.length).toBeGreaterThan(0);
  for (const colour of colours) expect(Object.values(ICON_INK)).toContain(colour);
  expect(svg).toMatch(/<title>[A-Z][^<]+<\/title>/);
});

/** Relative luminance of a colour, by WCAG 2.2. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: string, b: string): number => {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

// The ribbon is nearly white, or in the dark theme nearly black; one set of icons serves both. 3 is what WCAG 1.4.11 asks for.
test.each([ICON_INK.line, ICON_INK.mark])("%s is seen on every ribbon", (colour) => {
  for (const ribbon of ["#FFFFFF", "#F3F2F1", "#262626", "#000000"])
    expect(contrast(colour, ribbon), ribbon).toBeGreaterThanOrEqual(3);
});

test("no two icons of a size are alike", () => {
  for (const size of ICON_SIZES) {
    const pictures = iconNames().map((name) =>
      Buffer.from(files.get(`icons/${name}-${size}.png`) ?? []).toString("base64"),
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  }
});
