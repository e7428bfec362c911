import { describe, expect, test } from "vitest";
import { sayMeasure, sayScenario, sayWithin } from "../../src/answer/say-names.js";

describe("names for readers", () => {
  test("say the group of a measure", () => {
    expect(["all", "quintile 1", "SII", "gap", "relative gap"].map((group) => sayMeasure("Uptake", group))).toEqual([
      "Uptake", "Uptake in quintile 1", "SII of uptake", "Gap in uptake", "Relative gap in uptake",
    ]);
  });

  test("begin small within a sentence, unless they are an abbreviation", () => {
    expect(["As usual", "GP consultations", "SII of uptake", "éclair"].map(sayWithin)).toEqual(["as usual", "GP consultations", "SII of uptake", "éclair"]);
  });

  test("say what a flag changed of a scenario after its title", () => {
    expect(sayScenario({ name: "as-usual", title: "As usual" })).toBe("As usual");
    expect(sayScenario({ name: "as-usual with induction_quality=0.6", title: "As usual" })).toBe("As usual with induction quality=0.6");
  });
});
