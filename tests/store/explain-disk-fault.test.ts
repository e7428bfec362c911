import { expect, test } from "vitest";
import { ProblemError } from "../../src/problem/problem.js";
import { explainDiskFault } from "../../src/store/explain-disk-fault.js";
import { writeWhole } from "../../src/store/write-whole.js";

const coded = (code: string): Error => Object.assign(new Error(code), { code });
const say = (fault: unknown): string => {
  const explained = explainDiskFault(fault, "x y.csv");
  return explained instanceof ProblemError ? explained.message : "as it is";
};

test("faults of the disk become sentences, whether Node or DuckDB tells them; others stay as they are", () => {
  const full = 'There is no room left on the disk to write "x y.csv".';
  const closed = '"x y.csv" cannot be written: the place is read-only or not yours to write to.';
  expect([coded("ENOSPC"), new Error('IO Error: Could not write file "run.duckdb": No space left on device')].map(say)).toEqual([full, full]);
  expect([coded("EROFS"), coded("EACCES"), new Error('IO Error: Cannot open file "x": Permission denied')].map(say)).toEqual([closed, closed, closed]);
  expect(say(coded("ENOTDIR"))).toBe('"x y.csv" cannot be made: a part of the path is a file or does not exist.');
  expect([new RangeError("ours"), "text"].map(say)).toEqual(["as it is", "as it is"]);
});

test("a text file in a place that does not exist is refused in a sentence", () => {
  expect(() => writeWhole("/dev/null/manifest.json", "{}")).toThrow(ProblemError);
});
