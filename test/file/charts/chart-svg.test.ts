import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { chartSvg } from "../../../addin/file/charts/chart-svg";
import { bars, examples, paired, stacked, steps } from "./small-charts";

const LTR = { direction: "ltr", language: "en" } as const;
const RTL = { direction: "rtl", language: "en" } as const;

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** All elements in their order, with their own text; throws where the text is no well-formed XML. */
function tagsOf(svg: string): Tag[] {
  const parser = new SaxesParser();
  const [tags, open]: [Tag[], Tag[]] = [[], []];
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const tag = { name, attributes: { ...attributes }, text: "" };
    tags.push(tag);
    open.push(tag);
  });
  parser.on("text", (text) => {
    const tag = open.at(-1);
    if (tag) tag.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(svg).close();
  return tags;
}

const textsOf = (svg: string) => tagsOf(svg).filter(({ name }) => name === "text");
const titlesOf = (svg: string) =>
  tagsOf(svg)
    .filter(({ name }) => name === "title")
    .slice(1)
    .map(({ text }) => text.replaceAll("\u00a0", " "));

/** Heights of the boxes that bear words, by the words. */
function boxesOf(
  svg: string,
): Map<string, { x: number; y: number; width: number; height: number }> {
  const boxes = new Map<string, { x: number; y: number; width: number; height: number }>();
  let words = "";
  for (const { name, attributes, text } of tagsOf(svg)) {
    if (name === "title") words = text.replaceAll("\u00a0", " ");
    // The ground of the picture has no place of its own, and no words.
    if (name === "desc") words = "";
    if (name !== "rect" || words === "") continue;
    const [x, y, width, height] = ["x", "y", "width", "height"].map((key) =>
      Number(attributes[key]),
    );
    boxes.set(words, { x, y, width, height });
    words = "";
  }
  return boxes;
}

test.each(examples)("%s: the picture is as it was", async (kind, example) => {
  const { chart, table } = example();
  const svg = chartSvg(chart, table, LTR).replaceAll("><", ">\n<");
  await expect(`${svg}\n`).toMatchFileSnapshot(`../../golden/charts/${kind}.svg`);
});

test.each(examples)(
  "%s: well-formed in both directions, readable, with words of its own",
  (_, example) => {
    const { chart, table } = example();
    for (const look of [LTR, RTL]) {
      const svg = chartSvg(chart, table, look);
      const [root, title, description] = tagsOf(svg);
      expect(root.attributes).toMatchObject({
        width: "16.02cm",
        "aria-label": chart.alternativeText,
      });
      expect([title.text, description.text]).toEqual([chart.title, chart.alternativeText]);
      for (const { attributes } of textsOf(svg))
        expect(Number(attributes["font-size"])).toBeGreaterThanOrEqual(7.5);
      expect(svg).not.toMatch(/\sid=|href|<script|<style|NaN|undefined/);
    }
  },
);

test.each(examples)("%s: nothing leaves the picture", (_, example) => {
  const { chart, table } = example();
  const tags = tagsOf(chartSvg(chart, table, LTR));
  const [, , width, height] = tags[0].attributes.viewBox.split(" ").map(Number);
  for (const { name, attributes } of tags) {
    if (name === "rect") {
      expect(Number(attributes.x ?? 0)).toBeGreaterThanOrEqual(0);
      expect(Number(attributes.x ?? 0) + Number(attributes.width)).toBeLessThanOrEqual(width);
      expect(Number(attributes.y ?? 0) + Number(attributes.height)).toBeLessThanOrEqual(height);
    }
    if (name === "text") expect(Number(attributes.y)).toBeLessThanOrEqual(height);
  }
});

test("stacked columns: a part for every figure that is known and not zero", () => {
  const { chart, table } = stacked();
  const svg = chartSvg(chart, table, LTR);
  expect(titlesOf(svg).sort()).toEqual(
    [
      "dues, 2023: 1 200.00 EUR",
      'Gifts <b> & "more", 2023: 400.00 EUR',
      "sales, 2023: 300.00 EUR",
      "dues, 2024: 1 500.50 EUR",
      'Gifts <b> & "more", 2024: −50.00 EUR',
      "sales, 2024: 200.00 EUR",
      "dues, 2025: 900.01 EUR",
      'Gifts <b> & "more", 2025: 600.00 EUR',
    ].sort(),
  );
  const texts = textsOf(svg).map(({ text }) => text.replaceAll("\u00a0", " "));
  // Sums above the columns, that of the last not known; and what that means.
  expect(texts).toEqual(expect.arrayContaining(["1 900.00", "1 650.50", "n/a"]));
  expect(texts.at(-1)).toBe("n/a: not known, and so not drawn");
});

test("parts are as high as their figures, and stand on one another", () => {
  const { chart, table } = stacked();
  const boxes = boxesOf(chartSvg(chart, table, LTR));
  const part = (words: string) => {
    const box = boxes.get(words);
    if (box === undefined) throw new Error(words);
    return box;
  };
  const [dues, gifts, sales] = [
    "dues, 2023: 1 200.00 EUR",
    'Gifts <b> & "more", 2023: 400.00 EUR',
    "sales, 2023: 300.00 EUR",
  ].map(part);
  // A gap of 0.8 points keeps parts from one another.
  expect((dues.height + 0.8) / (gifts.height + 0.8)).toBeCloseTo(3, 1);
  expect((gifts.height + 0.8) / (sales.height + 0.8)).toBeCloseTo(4 / 3, 1);
  expect(gifts.y + gifts.height + 0.8).toBeCloseTo(dues.y, 1);
  expect(part('Gifts <b> & "more", 2024: −50.00 EUR').y).toBeGreaterThan(
    dues.y + dues.height - 0.1,
  );
});

test("paired columns, bars: every known figure is there, and one that is not known is a gap", () => {
  const pair = paired();
  const svg = chartSvg(pair.chart, pair.table, LTR);
  expect(titlesOf(svg)).toEqual([
    "Promised, 2023: 1 000.00 EUR",
    "Received, 2023: 987.65 EUR",
    "Promised, 2024: 1 200.00 EUR",
    "Received, 2024: 0.00 EUR",
    "Promised, 2025: 1 100.00 EUR",
  ]);
  expect(textsOf(svg).map(({ text }) => text)).toContain("n/a");
  const both = bars();
  const drawn = chartSvg(both.chart, both.table, LTR);
  expect(titlesOf(drawn)).toHaveLength(6);
  const boxes = boxesOf(drawn);
  expect(
    (boxes.get("Actual, Rooms: 420.00 EUR")?.width ?? 0) /
      (boxes.get("Budget, Rooms: 300.00 EUR")?.width ?? 1),
  ).toBeCloseTo(1.4, 2);
  expect(textsOf(drawn).map(({ text }) => text)).toEqual(
    expect.arrayContaining(["Receipts", "Payments", "Dues", "123.45"]),
  );
});

test("step lines: a panel a currency, a box a month, a line that breaks where a figure is not known", () => {
  const { chart, table } = steps();
  const svg = chartSvg(chart, table, LTR);
  expect(titlesOf(svg)).toHaveLength(9);
  expect(titlesOf(svg)).toContain("EUR, 2025-01-31: −30.00 EUR");
  const lines = tagsOf(svg).filter(({ attributes }) => attributes.fill === "none");
  // 5 months of EUR in one; 3 and 1 of JPY. Each month is two corners.
  expect(lines.map(({ attributes }) => attributes.d.split(/[ML]/).length - 1)).toEqual([10, 6, 2]);
  const texts = textsOf(svg).map(({ text }) => text);
  expect(texts.filter((text) => text === "0")).toHaveLength(2);
  expect(texts.filter((text) => text === "2025")).toHaveLength(2);
});

test("from right to left all is mirrored, and nothing else is changed", () => {
  const { chart, table } = paired();
  const [left, right] = [LTR, RTL].map((look) => boxesOf(chartSvg(chart, table, look)));
  expect([...left.keys()]).toEqual([...right.keys()]);
  for (const [words, box] of left) {
    const mirrored = right.get(words);
    expect(mirrored).toMatchObject({ y: box.y, width: box.width, height: box.height });
    expect((mirrored?.x ?? 0) + box.x + box.width).toBeCloseTo(454, 1);
  }
});

test("nothing known, nothing there: an empty axis, no fault", () => {
  const { chart, table } = paired();
  const empty = { ...table, rows: table.rows.map((row) => ({ ...row, values: {} })) };
  const svg = chartSvg(chart, empty, LTR);
  expect(titlesOf(svg)).toEqual([]);
  expect(svg).not.toContain("NaN");
});

test("amounts of two currencies never share a scale, and a row that is not there is a fault", () => {
  const { chart, table } = steps();
  expect(() => chartSvg({ ...chart, kind: "paired-columns" }, table, LTR)).toThrow(/cannot share/);
  expect(() => chartSvg({ ...chart, rowKeys: ["x"] }, table, LTR)).toThrow("has no x");
});

test("the note on gaps is in the document's language", () => {
  const { chart, table } = paired();
  expect(chartSvg(chart, table, { ...LTR, language: "de" })).toContain("nicht bekannt");
  expect(chartSvg(chart, table, { ...LTR, language: "xx" })).toContain("not known");
});
