import { expect, it } from "vitest";
import { listWords, suggestWord } from "../../src/problem/messages.js";
import { findNearestWord, measureDistance } from "../../src/problem/nearest-word.js";

// Worked by hand: kitten, sitten, sittin, sitting; and one swap.
it.each([["kitten", "sitting", 3], ["teh", "the", 1], ["", "abc", 3], ["same", "same", 0]])("counts the steps from %s to %s", (a, b, steps) => {
  expect(measureDistance(a, b)).toBe(steps);
  expect(measureDistance(b, a)).toBe(steps);
});

it("finds the nearest word, and none where none is near", () => {
  expect(findNearestWord("practises", ["practice", "pcn", "practices"])).toBe("practices");
  expect(findNearestWord("fit", ["understanding"])).toBeNull();
  expect(findNearestWord("Fit", ["fit"])).toBe("fit");
});

it("does not depend on the order of the known words", () => {
  expect(findNearestWord("cat", ["bat", "hat", "car"])).toBe(findNearestWord("cat", ["car", "hat", "bat"]));
});

it("suggests the nearest word, or lists what is known", () => {
  expect(suggestWord("fti", ["fit"])).toBe('Did you mean "fit"?');
  expect(suggestWord("xyz", ["trust", "fit"])).toBe("Known here: fit and trust.");
  expect(listWords(["a", "b", "c"], "or")).toBe("a, b or c");
});
