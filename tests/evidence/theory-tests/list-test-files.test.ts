import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listTestFiles } from "../../../src/evidence/theory-tests/list-test-files.js";

describe("the files of tests", () => {
  it("are those named, and of a folder those that end in .txt, in order", () => {
    const folder = mkdtempSync(join(tmpdir(), "tests "));
    for (const name of ["b.txt", "a.txt", "notes.md"]) writeFileSync(join(folder, name), "");
    expect(listTestFiles([`${folder}/`, "one.txt"])).toEqual([`${folder}/a.txt`, `${folder}/b.txt`, "one.txt"]);
  });

  it("are missed where a folder has none, with what to do", () => {
    const folder = mkdtempSync(join(tmpdir(), "tests "));
    expect(() => listTestFiles([folder])).toThrow(`There is no test to run: "${folder}" has no file that ends in .txt.`);
  });
});
