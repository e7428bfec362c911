import { describe, expect, it } from "vitest";
import { loadFonts, openFont } from "../../src/chart/chart-font.js";
import { findCovered, subsetFont } from "../../src/chart/subset-font.js";

const letters = [..."Turnover 0.31 é −"].map((sign) => sign.codePointAt(0)!);

describe("the font inside an SVG", () => {
  it("is a font with the same widths for its characters, and none besides", async () => {
    const { 400: shipped } = await loadFonts();
    const subset = openFont(subsetFont(shipped, findCovered(shipped, letters)));
    for (const letter of letters) expect(subset.glyphForCodePoint(letter).advanceWidth).toBe(shipped.font.glyphForCodePoint(letter).advanceWidth);
    expect(subset.glyphForCodePoint("Q".codePointAt(0)!).id).toBe(0);
  });

  it("is a fraction of the whole, with the same bytes each time", async () => {
    const { 600: shipped } = await loadFonts();
    const covered = findCovered(shipped, letters);
    const once = subsetFont(shipped, covered);
    expect(once.length).toBeLessThan(shipped.bytes.length / 20);
    expect(subsetFont(shipped, covered).equals(once)).toBe(true);
  });

  it("covers each character once, in order, and no emoji", async () => {
    const { 400: shipped } = await loadFonts();
    expect(findCovered(shipped, [98, 97, 98, 0x1f600])).toEqual([97, 98]);
  });
});
