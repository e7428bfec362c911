import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanRecords } from "../../../src/setting/csv/scan-records.js";
import { guardText, unguardText } from "../../../src/document/guard-text.js";
import { writeTable } from "../../../src/setting/csv/write-table.js";

const texts = (text: string): string[][] => scanRecords(text).records.map((record) => record.map((cell) => cell.text));

describe("cutting comma-separated text into cells", () => {
  test("follows the examples of RFC 4180, section 2", () => {
    expect(texts("aaa,bbb,ccc\nzzz,yyy,xxx\n")).toEqual([["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]);
    expect(texts("aaa,bbb,ccc\nzzz,yyy,xxx")).toEqual([["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]);
    expect(texts('"aaa","b\nbb","ccc"\nzzz,yyy,xxx')).toEqual([["aaa", "b\nbb", "ccc"], ["zzz", "yyy", "xxx"]]);
    expect(texts('"aaa","b""bb","ccc"')).toEqual([["aaa", 'b"bb', "ccc"]]);
  });

  test("keeps empty cells at the ends and in the middle", () => {
    expect(texts(",\n")).toEqual([["", ""]]);
    expect(texts("a,,")).toEqual([["a", "", ""]]);
    expect(texts("")).toEqual([]);
  });

  test("says where a quotation mark is never closed", () => {
    expect(scanRecords('a,"b').fault).toEqual({ at: 2, kind: "unclosed" });
  });

  test("reads back any table that we write", () => {
    const cell = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, " "));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), (rows) => {
        expect(texts(writeTable(["a", "b"], rows)).slice(1).map((row) => row.map(unguardText))).toEqual(rows.map((row) => row.map((text) => unguardText(guardText(text)))));
      }),
    );
  });
});

describe("a text that a spreadsheet would run", () => {
  test.each(["=1+1", "+44", "-2", "@SUM(A1)"])("%s is written with an apostrophe and read without", (text) => {
    expect(writeTable(["name"], [[text]])).toBe(`name\n'${text}\n`);
    expect(unguardText(guardText(text))).toBe(text);
  });

  test("an ordinary apostrophe stays", () => {
    expect(unguardText("'s-Hertogenbosch")).toBe("'s-Hertogenbosch");
  });
});
