import { describe, expect, it } from "vitest";
import { asUsual, belonging, findFirstDifference, scenarioOf, simulate } from "../simulate/demonstration.js";

const levers = { wider: { referral_criteria: "broad" }, narrower: { referral_criteria: "narrow" }, pressed: { throughput_target: 275 }, unpressed: { throughput_target: null }, inducted: { induction_quality: 1 } };

describe.each([["the theory", belonging], ["no theory", null]] as const)("before the first week in which a lever differs, with %s", (_, theory) => {
  const weeks = 104;
  const scenarios = Object.entries(levers).flatMap(([name, change]) => [0, 26].map((from) => scenarioOf(`${name} from week ${from}`, change, from)));
  const [baseline, ...tables] = simulate({ theory, scenarios: [asUsual, ...scenarios], weeks, warmUpWeeks: 52 });

  it.each(scenarios.map(({ name, changes }, i) => ({ name, from: changes[0].fromWeek, table: tables[i] })))("all is equal to the bit, and from then on it is not: $name", ({ name, from, table }) => {
    const first = findFirstDifference(baseline, table);
    // Nobody need have come new since; and a higher target is felt by theory alone.
    if (first === null) expect(name).toMatch(theory === null ? /^(inducted|pressed)/ : /^inducted/);
    else expect(first).toBeGreaterThanOrEqual(from);
  });

  it("the difference does come when criteria change, in that very week or soon after", () => {
    const first = findFirstDifference(baseline, tables[1])!;
    expect(first).toBeGreaterThanOrEqual(26);
    expect(first).toBeLessThan(29);
  });

  it("a change that is taken back leaves the weeks before it untouched", () => {
    const brief = scenarioOf("brief", { referral_criteria: "narrow" }, 40);
    brief.changes.push({ lever: "referral_criteria", value: "standard", practices: null, fromWeek: 44 });
    const [, table] = simulate({ theory, scenarios: [asUsual, brief], weeks, warmUpWeeks: 52 });
    expect(findFirstDifference(baseline, table)).toBeGreaterThanOrEqual(40);
  });
});

describe("the order in which changes of one lever are written", () => {
  it("does not matter: from its week on the later one holds", () => {
    const at = (value: string, fromWeek: number) => ({ lever: "referral_criteria", value, practices: null, fromWeek });
    const written = { ...scenarioOf("written"), changes: [at("narrow", 0), at("broad", 20)] };
    const backwards = { ...scenarioOf("backwards"), changes: [at("broad", 20), at("narrow", 0)] };
    const [, one, other] = simulate({ theory: null, scenarios: [asUsual, written, backwards] });
    expect(findFirstDifference(one, other)).toBe(null);
  });
});
