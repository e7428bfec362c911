import { runKey } from "../../src/random/keys.js";
import type { TallyTable } from "../../src/store/tallies.js";
import type { Columns } from "../../src/vocabulary/columns.js";
import { usualValues, type LevelName, type Values } from "../../src/world/levels.js";
import { runWeek } from "../../src/world/run-week.js";
import { openNetwork } from "../../src/world/state/open-network.js";
import { groupNames, takeCounts } from "../../src/world/take-counts.js";
import { tallyNames } from "../../src/world/tallies.js";
import { vocabulary } from "../../src/world/vocabulary.js";
import { demonstration, scenarioOf, totalOf } from "../simulate/demonstration.js";

/** What is otherwise than usual from the first week of warm-up on: levers, numbers of the world, and factors on behaviours. */
export interface Strain {
  levers?: Record<string, number | string>;
  values?: Partial<Record<LevelName, number>>;
  /** Put where a theory would put its own: odds for chances, times the usual for rates and amounts. */
  bend?: (columns: Columns) => void;
}

const warmUpWeeks = 104;
const weeks = 156;

/** The metrics of some networks under a strain, no theory, over three years after two of warm-up: each network's value, and what they are on average. */
export function measureStrain({ levers = {}, values = {}, bend }: Strain, networks: number, metrics: readonly string[]): Record<string, { mean: number; values: number[] }> {
  const scenario = scenarioOf("strained", levers);
  const strained: Values = { ...usualValues, ...values };
  const tables = Array.from({ length: networks }, (_, replicate): TallyTable => {
    const { place, state } = openNetwork(demonstration.networks[0], runKey("strain", 0, replicate), strained, scenario.changes);
    const groups = groupNames(place);
    const counts = new Float64Array(groups.length * tallyNames.length);
    bend?.(state.columns);
    for (let week = -warmUpWeeks; week < weeks; week++) {
      if (week === 0) state.counts.fill(0);
      runWeek(place, state, scenario, week, bend);
    }
    takeCounts(place, state, counts, 0);
    return { scenario: scenario.name, draw: 0, replicate, network: "", tallies: tallyNames, groups, periods: 1, weeks: [weeks], values: counts };
  });
  return Object.fromEntries(
    metrics.map((metric) => {
      const { numerator, denominator, scale } = vocabulary.metrics[metric];
      const each = tables.map((table) => (scale * totalOf(table, numerator)) / totalOf(table, denominator)).filter((value) => Number.isFinite(value));
      return [metric, { mean: each.reduce((sum, value) => sum + value, 0) / each.length, values: each.sort((a, b) => a - b) }];
    }),
  );
}

const scaled = (names: readonly LevelName[], times: number): Partial<Record<LevelName, number>> => Object.fromEntries(names.map((name) => [name, usualValues[name] * times]));

/** Odds that make a chance twice as large. */
const oddsOfTwice = (chance: number): number => (2 * (1 - chance)) / (1 - 2 * chance);

/** LEVELS, section 7: what is changed. */
export const strains: Record<string, Strain> = {
  nothing: {},
  "criteria broad": { levers: { referral_criteria: "broad" } },
  "criteria narrow": { levers: { referral_criteria: "narrow" } },
  "referring twice as likely": { bend: ({ referrer }) => referrer.factors.referring.fill(oddsOfTwice(vocabulary.agents.referrer.behaviours.referring.usual)) },
  "1.0 funded FTE": { levers: { link_workers: 1 } },
  "3.0 funded FTE": { levers: { link_workers: 3 } },
  "nobody leaves": { bend: ({ link_worker }) => link_worker.factors.leaving.fill(0) },
  "leaving 0.45 a year": { bend: ({ link_worker }) => link_worker.factors.leaving.fill(0.45 / vocabulary.agents.link_worker.behaviours.leaving.usual) },
  "contacts 45 and 25 minutes, case work halved": { values: { first_minutes: 45, further_minutes: 25, ...scaled(["first_case_work", "further_case_work", "record_minutes", "burden_minutes"], 0.5) } },
  "needs a quarter rarer": { values: scaled(["need_quintile_1", "need_quintile_2", "need_quintile_3", "need_quintile_4", "need_quintile_5"], 0.75) },
  "unsuitable offers doubled": { bend: ({ referrer }) => referrer.factors.referring_wrongly.fill(2) },
};

/** The columns of that table. */
export const strainedMetrics = ["referral_rate", "uptake", "wait", "caseload", "hours_used"] as const;
