import { describe, expect, it } from "vitest";
import { parseCondition, parseDegree, parseWhen } from "../../src/language/parse-condition.js";
import { parseEffect } from "../../src/language/parse-effect.js";
import { readAloud } from "../../src/language/read-aloud.js";
import { ProblemError } from "../../src/problem/problem.js";

function refusal(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof ProblemError) return `${error.problems[0].column}: ${error.problems[0].code} | ${error.problems[0].message} | ${error.problems[0].hint ?? ""}`;
    throw error;
  }
  return "read";
}

describe("a sentence", () => {
  it("is read into a tree with the place of each name", () => {
    expect(parseCondition("plot.water is at least damp")).toEqual({
      node: "when",
      join: "and",
      tests: [{ node: "at least", left: { node: "name", prefix: { word: "plot", from: 0, to: 4 }, name: { word: "water", from: 5, to: 10 } }, right: { node: "name", prefix: null, name: { word: "damp", from: 23, to: 27 } } }],
    });
  });

  it("keeps the share of a tie to many apart from the test that follows it", () => {
    expect(parseCondition("the share of beds whose soil is clay is at least much")).toMatchObject({ tests: [{ node: "at least", left: { node: "share" } }] });
  });

  it.each([
    ["when", () => parseWhen("water is at least 5"), "19: digit"],
    ["when", () => parseWhen("(water is at least damp)"), "1: bracket"],
    ["when", () => parseWhen("water is at least damp and sun is below dim or frost happens"), "45: and-or-mixed"],
    ["when", () => parseWhen("water is at least damp and sun"), "31: sentence-stops"],
    ["when", () => parseWhen("water"), "1: test-incomplete"],
    ["when", () => parseWhen("water and sun is below dim"), "15: comparison-of-join"],
    ["when", () => parseWhen("water  is at least damp"), "1: second-spelling"],
    ["when", () => parseWhen("Water is at least damp"), "1: second-spelling"],
    ["when", () => parseWhen("bed.plot.water is below damp"), "1: chain"],
    ["when", () => parseWhen("share is below damp"), "1: reserved-word"],
    ["when", () => parseWhen("water__level is below damp"), "1: bad-name"],
    ["extent", () => parseDegree("water is at least damp"), "1: degree-not-test"],
    ["extent", () => parseDegree("water; sun"), "6: stray-character"],
    ["then", () => parseEffect("skill move some of the way towards fit each month"), '7: unexpected-word | "move" does not fit here: expected "moves", "rises", "rise", "falls", "fall" or "becomes". | Did you mean "moves"?'],
    ["then", () => parseEffect("skill moves some of the way towards fit every month"), "41: unexpected-word"],
    ["so", () => parseEffect("the odds of digging rises with skill, up to lots times"), "1: second-spelling | This can be understood, but each sentence has one spelling only. | Write: the odds of digging rise with skill, up to lots times"],
    ["so", () => parseEffect("the odds of digging rise with skill, down to lots times"), "38: unexpected-word"],
    ["so", () => parseEffect("the odds of digging rise with skill"), "36: sentence-stops"],
    ["so", () => parseEffect(`skill rises by ${"a".repeat(300)} each month`), "301: sentence-too-long"],
  ])("in %s is refused where it goes wrong (%#)", (_where, parse, expected) => {
    expect(refusal(parse)).toContain(expected);
  });
});

describe("reading aloud", () => {
  it.each([
    ["role_clarity moves share_settled of the way towards employer.leadership each month", "role clarity moves share settled of the way towards the employer's leadership each month"],
    ["placements.inclusion falls with resentment, by share_shut_out each month", "the placements' inclusion falls with resentment, by share shut out each month"],
  ])("says %s as one would", (sentence, aloud) => {
    expect(readAloud(sentence)).toBe(aloud);
  });
});
