import { expect, test } from "vitest";
import { isName } from "../../src/document/is-name.js";

test("a word is a name unless it is written as a path", () => {
  expect(["as-usual", "wie üblich", "stronger induction, 2", "v1.2"].map(isName)).toEqual([true, true, true, true]);
  expect(["a/b", "a\\b", "./a", "mine.yaml", "MINE.YML", ".", "..", ""].map(isName)).toEqual(Array(8).fill(false));
});
