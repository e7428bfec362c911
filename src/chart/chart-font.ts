import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Source Sans 3 (SIL Open Font License 1.1), in the two weights that the charts use. */
export const fontFamily = "Source Sans 3";

/** What a specification asks for; quoted, since a browser drops an unquoted name with a number in it. */
export const fontStack = `'${fontFamily}', sans-serif`;

export type FontWeight = 400 | 600;

/** The part of fontkit's fonts that we use; the package ships no types. Widths are in font units. */
export interface Font {
  unitsPerEm: number;
  glyphForCodePoint(codePoint: number): { id: number; advanceWidth: number };
  layout(text: string, features?: Record<string, boolean>): { advanceWidth: number };
  /** Glyphs are included one by one, each answered with its number in the subset. */
  createSubset(): { includeGlyph(glyph: number): number; encode(): Uint8Array };
}

export interface ChartFont {
  weight: FontWeight;
  path: string;
  bytes: Buffer;
  font: Font;
}

export type ChartFonts = Record<FontWeight, ChartFont>;

const packagePaths: Record<FontWeight, string> = {
  400: "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  600: "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
};

const load = createRequire(import.meta.url);

let loading: Promise<ChartFonts> | null = null;

/** Reads the shipped fonts, once in a process. */
export function loadFonts(): Promise<ChartFonts> {
  loading ??= Promise.all([readFont(400), readFont(600)]).then(([regular, semibold]) => ({ 400: regular, 600: semibold }));
  return loading;
}

async function readFont(weight: FontWeight): Promise<ChartFont> {
  const path = load.resolve(packagePaths[weight]);
  const bytes = await readFile(path);
  return { weight, path, bytes, font: openFont(bytes) };
}

/** A font from the bytes of its file. Fontkit is loaded here and not sooner, since most commands draw nothing. */
export function openFont(bytes: Buffer): Font {
  const fontkit = load("fontkit") as { create(bytes: Buffer): Font };
  return fontkit.create(bytes);
}

/** The nearest weight that is shipped for a CSS weight; `bold` and 600 upwards are semibold. */
export function resolveWeight(weight: unknown): FontWeight {
  return weight === "bold" || Number(weight) >= 600 ? 600 : 400;
}
