/** The part of fontkit that we use; the package ships no types. */
declare module "fontkit" {
  export interface Subset {
    /** Adds a glyph and returns its number within the subset. */
    includeGlyph(glyph: number): number;
    encode(): Uint8Array;
  }
  export interface Font {
    unitsPerEm: number;
    glyphForCodePoint(codePoint: number): { id: number; advanceWidth: number };
    layout(text: string, features?: Record<string, boolean>): { advanceWidth: number };
    createSubset(): Subset;
  }
  export function create(bytes: Uint8Array): Font;
}
