import type { ChartWords } from "./chart-data.js";
import type { ChartFont } from "./chart-font.js";
import { fontFamily } from "./chart-font.js";
import { findCovered, subsetFont } from "./subset-font.js";

export interface SvgDress extends ChartWords {
  /** Prefix of every id, so that two charts can stand in one page. */
  id: string;
}

/**
 * What Vega leaves out of its SVG: role, title and description for readers who do not see it, ids that do not depend on
 * what was drawn before, and kerning switched off as in the measure of the text.
 */
export function nameSvg(svg: string, dress: SvgDress): string {
  const words = `<title id="${dress.id}-title">${escapeXml(dress.title)}</title><desc id="${dress.id}-desc">${escapeXml(`${dress.alt} ${dress.description}`)}</desc>`;
  const attributes = `role="img" aria-labelledby="${dress.id}-title ${dress.id}-desc" style="font-kerning:none;font-variant-ligatures:none"`;
  return tidyTags(svg, dress.id).replace(/^<svg ([^>]*)>/, (_, given: string) => `<svg ${given.replace(/ ?class="[^"]*"/, "")} ${attributes}>${words}`);
}

/**
 * Vega counts clip paths and gradients through the whole life of a process: they are numbered anew, from 1, by their
 * first appearance. The roles that it gives to groups go: to a reader the picture is one. Only inside tags, so that no
 * word of a user is changed.
 */
function tidyTags(svg: string, prefix: string): string {
  const known = new Map<string, string>();
  const rename = (id: string): string => {
    if (!known.has(id)) known.set(id, `${prefix}-${known.size + 1}`);
    return known.get(id)!;
  };
  return svg.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/ (role|aria-[a-z]+)="[^"]*"/g, "").replace(/(\bid="|url\(#|href="#)([^")]+)/g, (_, before: string, id: string) => before + rename(id)),
  );
}

/** Adds the glyphs that the picture needs, so that any browser shows the widths that were measured. */
export function embedFonts(svg: string, fonts: readonly ChartFont[]): string {
  const characters = [...readWords(svg)].map((character) => character.codePointAt(0)!);
  const faces = fonts.map((shipped) => {
    const covered = findCovered(shipped, characters);
    const data = subsetFont(shipped, covered).toString("base64");
    // The range keeps another chart's subset, in the same page, from being asked for letters that it does not have.
    const range = covered.map((character) => `U+${character.toString(16).toUpperCase()}`).join(",");
    return `@font-face{font-family:"${fontFamily}";font-weight:${shipped.weight};src:url(data:font/ttf;base64,${data}) format("truetype");unicode-range:${range}}`;
  });
  return svg.replace("</desc>", () => `</desc><style>${faces.join("")}</style>`);
}

/** Characters drawn that no shipped font has a sign for. */
export function findMissing(svg: string, shipped: ChartFont): string[] {
  const drawn = [...new Set(readWords(svg))].filter((character) => !/[\p{Cf}\p{Mn}\s]/u.test(character));
  return drawn.filter((character) => shipped.font.glyphForCodePoint(character.codePointAt(0)!).id === 0).sort();
}

/** All text that is drawn, with the five entities of XML read back. */
function readWords(svg: string): string {
  const texts = svg.replace(/<title[\s\S]*?<\/desc>/, "").match(/<text[^>]*(?<!\/)>[\s\S]*?<\/text>/g) ?? [];
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return texts.join("").replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]);
}

/** User text as XML text or attribute. */
export function escapeXml(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return dropForbidden(text).replace(/[&<>"']/g, (sign) => entities[sign]);
}

/** Without the signs that XML 1.0 forbids even as entities. */
export function dropForbidden(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "");
}
