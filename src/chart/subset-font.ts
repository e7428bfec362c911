import type { ChartFont } from "./chart-font.js";

/**
 * A TrueType file with the glyphs of the given characters alone, some kilobytes long: fontkit cuts the outlines, and
 * the tables that a browser asks for beside them (cmap, OS/2, name with the licence, post) are added here. Without
 * kerning and ligatures, as the charts measure their text. The same characters give the same bytes.
 */
export function subsetFont(shipped: ChartFont, characters: readonly number[]): Buffer {
  const subset = shipped.font.createSubset();
  const glyphs = characters.map((character) => ({ character, glyph: subset.includeGlyph(shipped.font.glyphForCodePoint(character).id) }));
  const tables = readTables(Buffer.from(subset.encode()));
  const whole = readTables(shipped.bytes);
  for (const tag of ["OS/2", "name"]) tables.set(tag, whole.get(tag)!);
  tables.set("cmap", writeCharacterMap(glyphs));
  tables.set("post", writePost(whole.get("post")!));
  return writeTables(tables);
}

/** Those of the characters that the font has a glyph for, sorted. */
export function findCovered(shipped: ChartFont, characters: Iterable<number>): number[] {
  return [...new Set(characters)].filter((character) => shipped.font.glyphForCodePoint(character).id !== 0).sort((a, b) => a - b);
}

function readTables(file: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let entry = 0; entry < file.readUInt16BE(4); entry += 1) {
    const at = 12 + 16 * entry;
    const start = file.readUInt32BE(at + 8);
    tables.set(file.toString("latin1", at, at + 4), file.subarray(start, start + file.readUInt32BE(at + 12)));
  }
  return tables;
}

/** Format 12: one group of one character each. */
function writeCharacterMap(glyphs: readonly { character: number; glyph: number }[]): Buffer {
  const table = Buffer.alloc(12 + 16 + 12 * glyphs.length);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + 12 * glyphs.length, 16);
  table.writeUInt32BE(glyphs.length, 24);
  glyphs.forEach(({ character, glyph }, index) => {
    const at = 28 + 12 * index;
    table.writeUInt32BE(character, at);
    table.writeUInt32BE(character, at + 4);
    table.writeUInt32BE(glyph, at + 8);
  });
  return table;
}

/** Version 3: no names of glyphs. */
function writePost(whole: Buffer): Buffer {
  const table = Buffer.from(whole.subarray(0, 32));
  table.writeUInt32BE(0x00030000, 0);
  return table;
}

function writeTables(tables: ReadonlyMap<string, Buffer>): Buffer {
  const tags = [...tables.keys()].sort();
  const head = Buffer.alloc(12 + 16 * tags.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(tags.length, 4);
  let power = 0;
  while (2 << power <= tags.length) power += 1;
  head.writeUInt16BE(16 << power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(16 * tags.length - (16 << power), 10);
  const parts = [head];
  let start = head.length;
  tags.forEach((tag, index) => {
    const table = tables.get(tag)!;
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    const at = 12 + 16 * index;
    head.write(tag, at, "latin1");
    head.writeUInt32BE(sumWords(padded), at + 4);
    head.writeUInt32BE(start, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    start += padded.length;
    parts.push(padded);
  });
  return Buffer.concat(parts);
}

/** The checksum of the OpenType specification: 32-bit words added, overflow dropped. */
function sumWords(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}
