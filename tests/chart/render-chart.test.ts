import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { compile } from "vega-lite";
import type { TopLevelSpec } from "vega-lite";
import { beforeAll, describe, expect, it } from "vitest";
import type { RenderedChart } from "../../src/chart/chart-data.js";
import { loadFonts } from "../../src/chart/chart-font.js";
import { makeMeasure } from "../../src/chart/measure-text.js";
import { renderChart } from "../../src/chart/render-chart.js";
import { context, drawAll, forests } from "./examples.js";
import { drawForest } from "../../src/chart/forest-spec.js";

const charts: [string, RenderedChart][] = [];

beforeAll(async () => {
  for (const [name, drawn] of await drawAll()) charts.push([name, await renderChart(drawn.spec, drawn)]);
});

/** The drawn texts, entities read back. */
function readTexts(svg: string): string[] {
  const texts = [...svg.matchAll(/<text[^>]*(?<!\/)>([\s\S]*?)<\/text>/g)].flatMap(([, inner]) => inner.split(/<\/?tspan[^>]*>/));
  return texts.map((text) => text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&")).filter((text) => text !== "");
}

interface PlacedText {
  text: string;
  x: number;
  anchor: string;
  size: number;
  weight: 400 | 600;
}

/** Each line of text with where it is anchored, in pixels from the left edge: the shifts of the groups around it added up. */
function placeTexts(svg: string): PlacedText[] {
  const placed: PlacedText[] = [];
  const shifts: number[] = [];
  const readShift = (tag: string): number => Number(/transform="translate\((-?[\d.]+)/.exec(tag)?.[1] ?? 0);
  for (const [tag, inner] of svg.matchAll(/<g\b[^>]*>|<\/g>|<text[^>]*(?<!\/)>([\s\S]*?)<\/text>/g)) {
    if (tag === "</g>") shifts.pop();
    else if (tag.startsWith("<g")) shifts.push(readShift(tag));
    else {
      const x = shifts.reduce((sum, shift) => sum + shift, readShift(tag));
      const shared = { x, anchor: /text-anchor="(\w+)"/.exec(tag)![1], size: Number(/font-size="([\d.]+)px"/.exec(tag)![1]), weight: tag.includes('font-weight="600"') ? (600 as const) : (400 as const) };
      placed.push(...readTexts(`<text>${inner}</text>`).map((text) => ({ ...shared, text })));
    }
  }
  return placed;
}

/** Contrast with white, by the formula of WCAG 2.2 (relative luminance of sRGB). */
function contrastOnWhite(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

describe("every rendered chart", () => {
  it("is named inside for readers who do not see it", () => {
    for (const [name, { svg, title, alt }] of charts) {
      expect(svg, name).toMatch(/^<svg [^>]*role="img" aria-labelledby="chart-title chart-desc"/);
      expect(svg.match(/<title id="chart-title">[^<]+<\/title><desc id="chart-desc">[^<]+<\/desc>/), name).not.toBeNull();
      expect(svg.match(/role=/g), name).toHaveLength(1);
      expect(title.length, name).toBeGreaterThan(0);
      expect(alt, name).toMatch(/\d/);
    }
  });

  it("cuts no label short and rotates none", () => {
    for (const [name, { svg }] of charts) {
      expect(readTexts(svg).join(" "), name).not.toContain("…");
      expect(svg, name).not.toContain("rotate(");
    }
  });

  it("keeps every text within the picture, by the shipped font's own widths", async () => {
    const measure = makeMeasure(await loadFonts());
    for (const [name, { svg }] of charts) {
      const width = Number(/width="(\d+)"/.exec(svg)![1]);
      for (const { text, x, anchor, size, weight } of placeTexts(svg)) {
        const wide = measure(text, size, weight);
        const start = x - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
        expect(start, `${name}: ${text}`).toBeGreaterThanOrEqual(0);
        expect(start + wide, `${name}: ${text}`).toBeLessThanOrEqual(width);
      }
    }
  });

  it("writes nothing smaller than 12 pixels", () => {
    for (const [name, { svg }] of charts) {
      const sizes = [...svg.matchAll(/font-size="([\d.]+)px"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes), name).toBeGreaterThanOrEqual(12);
    }
  });

  it("draws every line, mark and letter with a contrast of at least 3:1 on white, at full opacity", () => {
    for (const [name, { svg }] of charts) {
      for (const [tag] of svg.matchAll(/<(?:path|line|text|rect)[^>]*>/g)) {
        // The fills of bands are pale on purpose: their edges, in full colour, say the same.
        const isBand = /fill-opacity="0\.06"/.test(tag);
        const colours = [...tag.matchAll(/(?:fill|stroke)="(#[0-9A-Fa-f]{6})"/g)].map(([, colour]) => colour).filter((colour) => colour !== "#FFFFFF");
        for (const colour of colours) expect(contrastOnWhite(colour), `${name}: ${tag}`).toBeGreaterThanOrEqual(3);
        if (!isBand) for (const [, opacity] of tag.matchAll(/opacity="([\d.]+)"/g)) expect(Number(opacity), `${name}: ${tag}`).toBe(1);
      }
    }
  });

  it("gives each band edges in its own full colour", () => {
    for (const [name, { svg }] of charts) {
      for (const [, colour] of svg.matchAll(/fill="(#[0-9A-F]{6})" fill-opacity/g)) expect(svg, name).toMatch(new RegExp(`stroke="${colour}" stroke-width="1"`));
    }
  });

  it("holds no script, and leaves a user's words words", () => {
    for (const [name, { svg }] of charts) {
      expect(svg, name).not.toMatch(/<script|<b>|onerror=|javascript:/i);
      // eslint-disable-next-line no-control-regex -- the point of the test
      expect(svg, name).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);
      expect(svg.match(/<svg/g), name).toHaveLength(1);
    }
    const odd = charts.find(([name]) => name === "forest odd")![1];
    expect(readTexts(odd.svg).join(" ")).toContain(`<script>alert("x")</script> & 'more' معايير 😀`);
    expect(odd.missing).toContain("😀");
  });

  it("asks for nothing outside itself", () => {
    for (const [name, { svg, spec }] of charts) {
      expect(svg.replace(/xmlns(:xlink)?="[^"]*"/g, ""), name).not.toMatch(/https?:/);
      expect(JSON.stringify(spec).replace(/"\$schema":"[^"]*"/, ""), name).not.toMatch(/"url":/);
    }
  });

  it("has a specification that Vega-Lite takes without a warning, also after a round through JSON", () => {
    for (const [name, { spec }] of charts) {
      const warnings: string[] = [];
      const logger = { level: () => logger, warn: (...words: string[]) => (warnings.push(words.join(" ")), logger), info: () => logger, debug: () => logger, error: (...words: string[]) => (warnings.push(words.join(" ")), logger) };
      compile(JSON.parse(JSON.stringify(spec)) as unknown as TopLevelSpec, { logger: logger as never });
      expect(warnings, name).toEqual([]);
    }
  });

  it("has a PNG of twice the SVG's size", () => {
    for (const [name, { svg, png }] of charts) {
      const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
      const header = Buffer.from(png);
      expect([header.readUInt32BE(16), header.readUInt32BE(20)], name).toEqual([2 * width, 2 * height]);
    }
  });
});

describe("rendering", () => {
  it("gives the same bytes twice in one process, whatever was drawn between and at the same time", async () => {
    const again = await Promise.all((await drawAll()).reverse().map(async ([name, drawn]): Promise<[string, RenderedChart]> => [name, await renderChart(drawn.spec, drawn)]));
    for (const [name, chart] of again) {
      const before = charts.find(([known]) => known === name)![1];
      expect(chart.svg, name).toBe(before.svg);
      expect(Buffer.from(chart.png).equals(before.png), name).toBe(true);
    }
  });

  it.skipIf(!existsSync("dist/src/chart/render-chart.js"))("gives the same bytes in two processes", () => {
    const program = `
      import { createHash } from "node:crypto";
      import { drawForest } from "./dist/src/chart/forest-spec.js";
      import { renderChart } from "./dist/src/chart/render-chart.js";
      const drawn = await drawForest(${JSON.stringify(forests.plain)}, ${JSON.stringify(context)});
      const { svg, png } = await renderChart(drawn.spec, drawn);
      process.stdout.write(createHash("sha256").update(svg).update(png).digest("hex"));`;
    const run = (): string => execFileSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
    expect(run()).toBe(run());
  });

  it("puts the words into the PNG, without any font of the system", async () => {
    const drawn = await drawForest(forests.plain, context);
    const layers = JSON.stringify(drawn.spec);
    const wordless = JSON.parse(layers.replaceAll('"text":{"field":', '"text":{"value":"","comment":')) as typeof drawn.spec;
    const [withWords, without] = [await renderChart(drawn.spec, drawn), await renderChart(wordless, drawn)];
    expect(Buffer.from(withWords.png).length).toBeGreaterThan(1.5 * Buffer.from(without.png).length);
  });

  it("gives charts of one page ids of their own", async () => {
    const drawn = await drawForest(forests.plain, context);
    const { svg } = await renderChart(drawn.spec, { ...drawn, id: "figure-2" });
    expect([...svg.matchAll(/ id="([^"]+)"/g)].every(([, id]) => id.startsWith("figure-2-"))).toBe(true);
    expect(svg).toContain('aria-labelledby="figure-2-title figure-2-desc"');
  });
});
