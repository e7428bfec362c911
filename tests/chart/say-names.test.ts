import { describe, expect, it } from "vitest";
import { chooseTitle, countWords, sayMetric, sayScenario } from "../../src/chart/say-names.js";
import { context } from "./examples.js";

describe("names for readers", () => {
  it("are the titles given, else the name with spaces", () => {
    expect(sayScenario("as-usual", context)).toBe("As usual");
    expect(sayScenario("wider-criteria_now", context)).toBe("Wider criteria now");
  });

  it("are not found in what every object inherits", () => {
    expect(sayScenario("constructor", context)).toBe("Constructor");
    expect(sayMetric("toString", "all", context)).toBe("ToString");
  });

  it("say the group of a metric", () => {
    expect(["all", "quintile 1", "practice Y1", "SII", "relative gap"].map((group) => sayMetric("uptake", group, context))).toEqual([
      "Uptake", "Uptake in quintile 1", "Uptake in practice Y1", "SII of uptake", "Relative gap in uptake",
    ]);
  });
});

it("takes the fullest title of at most ten words", () => {
  expect(chooseTitle(["one two three four five six seven eight nine ten eleven", "one two", "one"])).toBe("one two");
  expect(countWords("  one  two ")).toBe(2);
});
