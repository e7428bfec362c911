import { parsePattern } from "../../../src/language/pattern/parse-pattern.js";
import type { Pattern } from "../../../src/evidence/patterns/pattern.js";
import { findReadings } from "../../../src/evidence/patterns/find-readings.js";
import type { Trial } from "../../../src/evidence/patterns/judge-pattern.js";
import { takeReadings } from "../../../src/evidence/patterns/take-reading.js";
import type { Setting } from "../../../src/setting/setting.js";
import type { TallyTable } from "../../../src/store/tallies.js";
import type { Metric } from "../../../src/vocabulary/vocabulary.js";

const metric = (numerator: string, denominator: string, difference: number): Metric => ({
  label: numerator, about: "", unit: "share", numerator, denominator, scale: 1, groups: { quintile: true, practice: true, post: true }, better: "higher", decimals: 3, matters: { difference, basis: "assumed" }, scaleOfInequality: "proportion",
});

/** Two metrics: eggs per hen (a difference of 0.05 matters), and feed per hen (1 matters). */
export const metrics: Record<string, Metric> = { eggs: metric("eggs", "hens", 0.05), feed: metric("feed", "hens", 1) };

/** One network of three practices, of which the first has most people in poor streets, and of two posts. */
export const setting: Setting = {
  name: "farm", title: "A farm", about: "", source: "", hash: "", assumptions: [],
  networks: [{
    code: "N", name: "N", groups: [],
    practices: [["A", 0.5], ["B", 0.3], ["C", 0.1]].map(([code, poor]) => ({ code: String(code), name: "", listSize: 1000, adults: 800, quintiles: [Number(poor), 0.1, 0.1, 0.1, 0.7 - Number(poor)], referrers: 1 })),
    posts: [{ id: "P1", fte: 1, placements: [{ practice: "A", daysPerWeek: 3 }, { practice: "B", daysPerWeek: 1 }] }, { id: "P2", fte: 0.5, placements: [{ practice: "C", daysPerWeek: 2 }] }],
  }],
};

export const months = 12;
export const bench = { metrics, setting, months };
const groups = ["all", "quintile 1", "quintile 2", "quintile 3", "quintile 4", "quintile 5", "practice A", "practice B", "practice C", "post P1", "post P2"];
const tallies = ["eggs", "feed", "hens"];

/** Counts of one month and group: eggs and feed, of 100 hens unless said. */
export type Month = (group: string, month: number) => { eggs?: number; feed?: number; hens?: number };

/** The table of one site under one scenario. */
export function makeTable(scenario: string, count: Month): TallyTable {
  const values = new Float64Array(months * groups.length * tallies.length);
  for (let month = 1; month <= months; month++) {
    groups.forEach((group, row) => {
      const { eggs = 0, feed = 0, hens = 100 } = count(group, month);
      values.set([eggs, feed, hens], ((month - 1) * groups.length + row) * tallies.length);
    });
  }
  return { scenario, draw: 0, replicate: 0, network: "N", tallies, groups, periods: months, weeks: new Array<number>(months).fill(4), values };
}

/** A pattern with this sentence; the rest is as usual. */
export function makePattern(holds: string | null, change: Partial<Pattern> & { condition?: string } = {}): Pattern {
  const { condition, ...rest } = change;
  const line = (text: string): Pattern["holds"] => ({ text, tree: parsePattern(text) });
  return {
    id: "made_up", evidence: "F1", study: "farm", use: "validation", says: "", setting: "farm", baseline: "usual", sites: 1,
    holds: holds === null ? null : line(holds), when: condition === undefined ? null : line(condition), cannotBeTested: holds === null ? "no hens" : null, confidence: 0.98, tolerance: null, file: "", line: 1, ...rest,
  };
}

/** Trials of a pattern: for each its sites, for each of them the tables of its scenarios. */
export function makeTrials(pattern: Pattern, trials: readonly (readonly Record<string, Month>[])[]): Trial[] {
  const readings = findReadings([pattern], bench);
  return trials.map((sites) => sites.map((site) => takeReadings(Object.entries(site).map(([scenario, count]) => makeTable(scenario, count)), readings, metrics)));
}
