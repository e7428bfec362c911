import { describe, expect, test } from "vitest";
import { checkWithout, chooseNamesake, planScenarios, type ScenarioRequest } from "../../src/cli/plan-scenarios.js";
import type { LeverChange, Scenario } from "../../src/scenario/scenario.js";

const scenario = (name: string): Scenario => ({ name, title: name, about: "", changes: [], shocks: [], without: [], hash: `hash of ${name}` });
const [usual, a, b] = ["as-usual", "a", "b"].map(scenario);
const set: LeverChange = { lever: "pace", value: null, practices: null, fromWeek: 0 };
const plan = (request: Partial<ScenarioRequest>): string[] => planScenarios({ named: [], baseline: null, usual, sets: [], without: [], ...request }).map(({ name }) => name);

describe("the scenarios of a run", () => {
  test("the baseline stands first, named or not", () => {
    expect(plan({ named: [a, b] })).toEqual(["as-usual", "a", "b"]);
    expect(plan({ named: [a, usual] })).toEqual(["as-usual", "a"]);
    expect(plan({ named: [a, b], baseline: b })).toEqual(["b", "a"]);
    expect(plan({ named: [usual] })).toEqual(["as-usual"]);
  });

  test("--set makes a variant of each scenario named, or of the baseline alone", () => {
    expect(plan({ named: [a, b], sets: [set] })).toEqual(["as-usual", "a with pace=none", "b with pace=none"]);
    expect(plan({ named: [usual], sets: [set] })).toEqual(["as-usual", "as-usual with pace=none"]);
    expect(planScenarios({ named: [a], baseline: null, usual, sets: [set], without: [] })[1].changes).toEqual([set]);
  });

  test("--without alone with one scenario compares it with itself", () => {
    expect(plan({ named: [a], without: ["x", "y"] })).toEqual(["a", "a without x", "a without y"]);
    expect(plan({ named: [usual], without: ["x"] })).toEqual(["as-usual", "as-usual without x"]);
  });

  test("--without beside several puts a variant beside each one and beside the baseline, named or not", () => {
    expect(plan({ named: [a, b], without: ["x"] })).toEqual(["as-usual", "as-usual without x", "a", "a without x", "b", "b without x"]);
    expect(plan({ named: [usual, a], without: ["x"] })).toEqual(["as-usual", "as-usual without x", "a", "a without x"]);
    expect(plan({ named: [a], baseline: b, without: ["x"] })).toEqual(["b", "b without x", "a", "a without x"]);
  });

  test("a run is called after what it is about, not after a baseline without a rule", () => {
    const namesake = (request: Partial<ScenarioRequest>): string => chooseNamesake(planScenarios({ named: [], baseline: null, usual, sets: [], without: [], ...request })).name;
    expect(namesake({ named: [usual, a], without: ["x"] })).toBe("a");
    expect(namesake({ named: [a], without: ["x"] })).toBe("a without x");
    expect(namesake({ named: [b, a] })).toBe("b");
    expect(namesake({ named: [usual] })).toBe("as-usual");
  });

  test("two scenarios of one name are refused", () => {
    expect(() => plan({ named: [a, { ...a, hash: "another" }] })).toThrow('Two scenarios are called "a".');
  });

  test("a rule that is not in the theory is refused with the nearest one", () => {
    const theory = { name: "t", cmocs: [{ id: "clear_information" }, { id: "pressure" }] };
    expect(() => checkWithout(["clear_informatoin"], theory)).toThrow('The theory "t" has no CMOC "clear_informatoin".');
    expect(() => checkWithout(["pressure"], null)).toThrow('The theory "null" has no CMOC');
  });
});
