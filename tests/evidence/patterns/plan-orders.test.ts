import { describe, expect, it } from "vitest";
import type { PatternBook } from "../../../src/evidence/patterns/load-patterns.js";
import { listLeftOut, partPatterns, planShare } from "../../../src/evidence/patterns/plan-orders.js";
import type { Scenario } from "../../../src/scenario/scenario.js";
import { bench, makePattern, setting } from "./made-up.js";

const scenario = (name: string): Scenario => ({ name, title: name, about: "", changes: [], shocks: [], without: [], hash: "" });
const patterns = [
  makePattern("eggs under high without b and a is above eggs under low", { id: "first" }),
  makePattern("eggs under low is above 0", { id: "second", condition: "eggs under high is above 0" }),
  makePattern("eggs under low is above 0", { id: "larger", sites: 9 }),
  makePattern(null, { id: "untested" }),
];
const book: PatternBook = { patterns, settings: new Map([["farm", setting]]), scenarios: new Map([["farm", new Map(["usual", "low", "high"].map((name) => [name, scenario(name)]))]]) };
const frame = { seed: "s", reference: setting, warmUpWeeks: 0, weeks: 52 };

describe("the runs of patterns", () => {
  it("are shared by those of one place, baseline and number of sites; what cannot be tested is not run", () => {
    expect(partPatterns(patterns).map((share) => share.patterns.map(({ id }) => id))).toEqual([["first", "second"], ["larger"]]);
  });

  it("have the baseline first, then each scenario once, with what it leaves out", () => {
    const { plan, readings } = planShare(partPatterns(patterns)[0], book, null, frame, [], bench);
    expect(plan.scenarios.map(({ name, without }) => [name, without])).toEqual([["usual", []], ["high without b and a", ["a", "b"]], ["low", []], ["high", []]]);
    expect(plan.every).toBe("month");
    // Eggs of all under each of the three scenarios named, over the whole run.
    expect(readings.map((reading) => [reading.scenario, reading.first, reading.last])).toEqual([["high without b and a", 1, 12], ["low", 1, 12], ["high", 1, 12]]);
  });

  it("leave rules that are knocked out of every scenario, the baseline too, so that the warm-up has none of them either", () => {
    const { plan } = planShare(partPatterns(patterns)[0], book, null, frame, ["z"], bench);
    expect(plan.scenarios.map(({ without }) => without)).toEqual([["z"], ["a", "b", "z"], ["z"], ["z"]]);
  });

  it("name the rules that a pattern leaves out", () => {
    expect(listLeftOut(patterns[0])).toEqual(["a", "b"]);
    expect(listLeftOut(patterns[1])).toEqual([]);
  });
});
