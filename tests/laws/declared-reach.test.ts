import { describe, expect, it } from "vitest";
import { theoryGraph } from "../../src/theory/graph.js";
import { vocabulary } from "../../src/world/vocabulary.js";
import { asUsual, belonging, changed, findFirstDifference, scenarioOf, simulate } from "../simulate/demonstration.js";

const graph = theoryGraph(belonging, vocabulary);
const baselines = [asUsual, changed[4]];

/** Over several runs, the first week in which each metric ever differed once a rule was knocked out. */
function findEarliest(cmoc: string): Map<string, number | null> {
  const earliest = new Map<string, number | null>(Object.keys(vocabulary.metrics).map((metric) => [metric, null]));
  baselines.forEach((baseline, i) => {
    for (let replicate = 0; replicate < 1; replicate++) {
      const [whole, knocked] = runs(i, replicate).filter(({ scenario }) => scenario === baseline.name || scenario === cmoc);
      for (const [metric, { numerator, denominator }] of Object.entries(vocabulary.metrics)) {
        const first = findFirstDifference(whole, knocked, [numerator, denominator]);
        const known = earliest.get(metric) ?? null;
        if (first !== null && (known === null || first < known)) earliest.set(metric, first);
      }
    }
  });
  return earliest;
}

const done = new Map<string, ReturnType<typeof simulate>>();

/** All rules knocked out in turn, from one warm-up. */
function runs(baseline: number, replicate: number): ReturnType<typeof simulate> {
  const key = `${baseline} ${replicate}`;
  const known = done.get(key) ?? simulate({ scenarios: [baselines[baseline], ...graph.cmocs.map(({ id }) => ({ ...scenarioOf(id, {}, 0, [id]), changes: baselines[baseline].changes }))], warmUpWeeks: 78, weeks: 130, replicate });
  done.set(key, known);
  return known;
}

describe.each(graph.cmocs.map((cmoc) => ({ id: cmoc.id, cmoc })))("without $id", ({ cmoc }) => {
  const earliest = findEarliest(cmoc.id);

  it("each metric is the same to the bit for the weeks declared, and for ever outside the declared reach", () => {
    const broken = [...earliest].flatMap(([metric, first]) => {
      const reach = cmoc.reaches.find((one) => one.metric === metric);
      if (first === null || (reach !== undefined && first >= reach.after_weeks)) return [];
      return [`${metric} differed in week ${first}; declared ${reach === undefined ? "never" : `the same for ${reach.after_weeks}`}`];
    });
    expect(broken).toEqual([]);
  });

  it("some metric within its reach does differ in time", () => {
    expect([...earliest.values()].some((first) => first !== null)).toBe(true);
  });
});
