import { beforeAll, describe, expect, it } from "vitest";
import type { ChartFonts } from "../../src/chart/chart-font.js";
import { loadFonts, resolveWeight } from "../../src/chart/chart-font.js";
import type { TextMeasure } from "../../src/chart/measure-text.js";
import { makeMeasure } from "../../src/chart/measure-text.js";

let fonts: ChartFonts;
let measure: TextMeasure;

beforeAll(async () => {
  fonts = await loadFonts();
  measure = makeMeasure(fonts);
});

describe("the width of a text", () => {
  it("equals fontkit's own layout of the shipped font, kerning and ligatures off", () => {
    for (const text of ["Strong induction", "−0.08 (−0.12 to −0.04)", "AVAST To Wa", "shift after staff", "9,412 £ × ¾ é ö"]) {
      for (const weight of [400, 600] as const) {
        const { font } = fonts[weight];
        const laidOut = font.layout(text, { kern: false, liga: false }).advanceWidth / font.unitsPerEm;
        expect(measure(text, 13, weight), text).toBeCloseTo(laidOut * 13, 9);
      }
    }
  });

  it("grows with the font size, and is greater in semibold", () => {
    expect(measure("Turnover", 26)).toBeCloseTo(2 * measure("Turnover", 13), 9);
    expect(measure("Turnover", 13, 600)).toBeGreaterThan(measure("Turnover", 13, 400));
  });

  it("is nothing for joiners and direction marks", () => {
    expect(measure("\u200D\u2068\uFE0F", 13)).toBe(0);
  });
});

it("takes bold and 600 upwards for semibold", () => {
  expect([undefined, "normal", 400, "bold", 600, 700].map(resolveWeight)).toEqual([400, 400, 400, 600, 600, 600]);
});
