import { describe, expect, it } from "vitest";
import { vocabulary } from "../../src/world/vocabulary.js";
import { asUsual, belonging, changed, demonstration, findFirstDifference, scenarioOf, simulate } from "../simulate/demonstration.js";

/** The demonstration without levers of its own: to set a lever to its usual value there changes what the setting says. */
const setting: typeof demonstration = { ...demonstration, networks: demonstration.networks.map((network) => ({ ...network, levers: [] })) };
const usual = Object.fromEntries(Object.entries(vocabulary.levers).map(([lever, { usual: value }]) => [lever, value === "none" && vocabulary.levers[lever].type === "number" ? null : value]));
const idle = [
  scenarioOf("a copy under another name"),
  scenarioOf("every lever at its usual value", usual),
  scenarioOf("every lever at its usual value from week 9", usual, 9),
  { ...scenarioOf("practice by practice"), changes: demonstration.networks[0].practices.map(({ code }) => ({ lever: "induction_quality", value: 0.4, practices: [code], fromWeek: 3 })) },
];

describe.each([["the theory", belonging], ["no theory", null]] as const)("a scenario that changes nothing, with %s", (_, theory) => {
  const [baseline, ...tables] = simulate({ theory, setting, scenarios: [asUsual, ...idle] });

  it.each(idle.map(({ name }, i) => ({ name, table: tables[i] })))("differs by exactly 0 in every tally: $name", ({ table }) => {
    expect(findFirstDifference(baseline, table)).toBe(null);
    expect(table.values).toEqual(baseline.values);
  });

  it("is not disturbed by what else is run beside it, or in which order", () => {
    const [again, , , last] = simulate({ theory, setting, scenarios: [asUsual, changed[0], changed[4], scenarioOf("last")] });
    expect(again.values).toEqual(baseline.values);
    expect(last.values).toEqual(baseline.values);
  });

  it("is not disturbed by how often counts are set down", () => {
    const [yearly] = simulate({ theory, setting, scenarios: [asUsual], every: "year" });
    const width = baseline.groups.length * baseline.tallies.length;
    const sums = new Float64Array(width);
    baseline.values.forEach((count, i) => (sums[i % width] += count));
    expect(yearly.values).toEqual(sums);
  });

  it("is told from one that changes something", () => {
    const tables = simulate({ theory, setting, scenarios: [asUsual, ...changed] });
    // A higher target asks the same hours of reporting: with nobody's reasoning modelled it is a number on paper.
    const felt = tables.slice(1).filter(({ scenario }) => theory !== null || scenario !== "pressed");
    for (const table of felt) expect(findFirstDifference(tables[0], table), table.scenario).not.toBe(null);
  });
});
