import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceText, tidyText, wrapText } from "../../src/chart/wrap-text.js";

/** Ten pixels a sign. */
const measure = (text: string): number => [...text].length * 10;

describe("wrapping a name", () => {
  it("breaks at spaces", () => {
    expect(wrapText("wider referral criteria", 140, measure, 10)).toEqual(["wider referral", "criteria"]);
  });

  it("breaks inside a word that is wider than the line", () => {
    expect(wrapText("ab abcdefgh", 40, measure, 10)).toEqual(["ab", "abcd", "efgh"]);
  });

  it("leaves nothing out and goes beyond no line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 10, max: 200 }), (text, width) => {
        const lines = wrapText(text, width, measure, 10);
        expect(lines.join("").replace(/ /g, "")).toBe(tidyText(text).replace(/ /g, ""));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("leaves no word alone on the last line where the lines can be balanced", () => {
    expect(wrapText("aaaa bbbb cccc dd", 140, measure, 10)).toEqual(["aaaa bbbb cccc", "dd"]);
    expect(balanceText("aaaa bbbb cccc dd", 140, measure, 10)).toEqual(["aaaa bbbb", "cccc dd"]);
  });

  it("turns control signs and white space into single spaces, and half signs into a mark", () => {
    expect(tidyText(" a\n\tb\u0000c  d ")).toBe("a b c d");
    expect(tidyText("x\uD800y")).toBe("x\uFFFDy");
  });
});
