import { describe, expect, it } from "vitest";
import { loadFonts } from "../../src/chart/chart-font.js";
import { dropForbidden, embedFonts, escapeXml, findMissing, nameSvg } from "../../src/chart/dress-svg.js";

const words = { id: "chart", title: `A "title" & <more>`, alt: "12 of 30.", description: "How to read." };

describe("dressing an SVG", () => {
  it("names it, with the words escaped", () => {
    const svg = nameSvg('<svg xmlns="http://www.w3.org/2000/svg" class="marks" width="10"><g/></svg>', words);
    expect(svg).toContain('<title id="chart-title">A &quot;title&quot; &amp; &lt;more&gt;</title><desc id="chart-desc">12 of 30. How to read.</desc><g/>');
    expect(svg).not.toContain("class=");
  });

  it("counts clip paths from 1 by their first appearance, wherever Vega's own count stands", () => {
    const draw = (first: number): string => `<svg width="1"><clipPath id="clip${first}"/><g clip-path="url(#clip${first})"/><clipPath id="clip${first + 1}"/></svg>`;
    expect(nameSvg(draw(7), words)).toBe(nameSvg(draw(123), words));
    expect(nameSvg(draw(7), words)).toContain('<clipPath id="chart-1"/><g clip-path="url(#chart-1)"/><clipPath id="chart-2"/>');
  });

  it("leaves text that looks like an id as it is", () => {
    expect(nameSvg('<svg width="1"><text>id="clip7" url(#clip7) role="x"</text></svg>', words)).toContain('<text>id="clip7" url(#clip7) role="x"</text>');
  });

  it("takes away the roles of groups, since to a reader the picture is one", () => {
    expect(nameSvg('<svg width="1"><g role="graphics-object" aria-roledescription="group" fill="none"></g></svg>', words)).toContain('<g fill="none"></g>');
  });

  it("embeds the drawn characters alone, and says which the font does not have", async () => {
    const fonts = await loadFonts();
    const named = nameSvg('<svg width="1"><text>a&amp;b 😀</text></svg>', words);
    const svg = embedFonts(named, [fonts[400]]);
    expect(svg).toContain("unicode-range:U+20,U+26,U+61,U+62}");
    expect(findMissing(named, fonts[400])).toEqual(["😀"]);
  });
});

it("escapes what XML reserves and drops what it forbids", () => {
  expect(escapeXml(`<a b='c' d="e">&`)).toBe("&lt;a b=&#39;c&#39; d=&quot;e&quot;&gt;&amp;");
  expect(dropForbidden("a\u0000\u001Fb\uFFFEc\n")).toBe("abc\n");
});
