import { divideDifference, type DividedDifference, type Share, type WorldDifferences } from "../evidence/explain/divide-difference.js";
import { planWorlds, type WorldRun } from "../evidence/explain/plan-worlds.js";
import { runWorlds, type WorldMeans, type WorldSums } from "../evidence/explain/run-worlds.js";
import { comparePaired } from "../statistics/paired-comparison.js";
import type { Batch } from "../simulate/plan.js";
import { readParameterDraws, readSettled } from "../store/draws.js";
import { readJournal, type Pair } from "../store/journal.js";
import { valueMetric } from "../store/metric-value.js";
import { theoryGraph, type Reach } from "../theory/graph.js";
import type { Metric } from "../vocabulary/vocabulary.js";
import { vocabulary } from "../world/vocabulary.js";
import { chooseScenario } from "./choose-scenario.js";
import { sayRule, type RuleInWords } from "./explain-life.js";
import { holdToStored } from "./hold-to-stored.js";
import { hasNoValue } from "./messages.js";
import { readFinishedRun, type FinishedRun } from "./open-answers.js";
import { layByDraw } from "./pair-values.js";

/** An amount of the metric, in its unit, with the interval that pairs give it; null where one pair, or a ratio of sums, gives none. */
export interface Amount {
  estimate: number;
  lo: number | null;
  hi: number | null;
}

/** What one rule contributes. */
export interface Contribution extends Amount, RuleInWords {
  cmoc: string;
  /** What goes when it is taken out of all, and what comes when it is put into none. */
  taken_out: number;
  put_in: number;
  /** How it reaches the metric, by which way, and after how many weeks at the earliest. */
  reach: Omit<Reach, "metric">;
}

/** Why a metric differs: contributions, world and interaction add up to the total. */
export interface ExplainedDifference {
  metric: string;
  label: string;
  unit: string;
  scenario: string;
  baseline: string;
  theory: string | null;
  pairs: Pair[];
  /** Pairs left out because the metric has no value in one of their worlds. */
  left_out: number;
  total: Amount;
  world: Amount;
  /** Greatest first; among equals in the order of ids. */
  contributions: Contribution[];
  interaction: Amount;
  /** Rules that cannot reach the metric: they contribute exactly 0, and were not run. */
  out_of_reach: string[];
}

/** What is to be explained, from how many pairs of the run. */
export interface DifferenceAsked extends WorldMeans {
  scenario: string;
  metric: string;
  pairs: number;
}

/**
 * Explains the difference between a scenario and its baseline in one metric by knocking rules out, pair by pair:
 *
 *     (1) rules that can reach the metric -> (2) worlds run for a few pairs of the stored run, held to it -> (3) each pair's difference divided -> (4) means over draws
 *
 * A pair's value is a ratio of sums. Of a skewed metric sums over pairs are divided, as in a comparison, and no interval is drawn.
 * Throws ProblemError for a run that is not there or not finished, unknown words (2), a metric without a value (4), or an interruption (130).
 */
export async function explainDifference(folder: string, asked: DifferenceAsked): Promise<ExplainedDifference> {
  return readFinishedRun(folder, [asked.metric], async (run) => {
    const { plan, metrics: [[, metric]] } = run;
    const names = chooseScenario(plan, asked.scenario, folder);
    const [baseline, scenario] = [names.baseline, names.scenario].map((name) => plan.scenarios.find((one) => one.name === name)!);
    // 1
    const graph = plan.theory === null ? [] : theoryGraph(plan.theory, vocabulary).cmocs;
    const reaching = graph.flatMap(({ id, reaches }) => reaches.filter((reach) => reach.metric === asked.metric).map((reach) => ({ id, reach })));
    // 2
    const chosen = await choosePairs(run, asked.pairs);
    const worlds = planWorlds(plan, baseline, scenario, reaching.map(({ id }) => id));
    const stored: Record<string, string> = { "baseline, all": baseline.name, "scenario, all": scenario.name };
    const onTables: WorldMeans["onTables"] = (tables) => holdToStored(run, tables.flatMap((table) => (stored[table.scenario] === undefined || stored[table.scenario] === table.scenario ? [] : [{ ...table, scenario: stored[table.scenario] }])), folder);
    const sums = await runWorlds(worlds, chosen, metric, { ...asked, onTables });
    // 3 and 4
    const pairs = chosen.map(({ draw, replicate }): Pair => ({ draw: draw.draw, replicate }));
    const { divided, amount, used } = metric.isSkewed === true ? divideSums(sums, worlds.runs, reaching.length, metric) : dividePairs(sums, worlds.runs, reaching.length, metric, pairs);
    if (divided === null) throw hasNoValue(asked.metric);
    const contributions = reaching.map(({ id, reach: { how, via, after_weeks } }, at): Contribution => {
      const { takenOut, putIn, mean } = divided.shares[at];
      return { cmoc: id, ...amount(({ shares }) => shares[at].mean, mean), taken_out: takenOut, put_in: putIn, ...sayRule(plan.theory!.cmocs.find((cmoc) => cmoc.id === id)!), reach: { how, via, after_weeks } };
    });
    contributions.sort((a, b) => Math.abs(b.estimate) - Math.abs(a.estimate) || (a.cmoc < b.cmoc ? -1 : 1));
    return {
      metric: asked.metric, label: metric.label, unit: metric.unit, ...names, theory: plan.theory?.name ?? null, pairs, left_out: pairs.length - used,
      total: amount(({ total }) => total, divided.total),
      world: amount(({ world }) => world, divided.world),
      contributions,
      interaction: amount(({ interaction }) => interaction, divided.interaction),
      out_of_reach: graph.filter(({ metrics }) => !metrics.includes(asked.metric)).map(({ id }) => id),
    };
  });
}

/** The first pairs of a run, replicate by replicate over all draws, so that few pairs have something of many draws. */
async function choosePairs({ database }: FinishedRun, count: number): Promise<Batch[]> {
  const draws = await readParameterDraws(database);
  const settled = await readSettled(database);
  const pairs = (await readJournal(database)).sort((a, b) => a.replicate - b.replicate || a.draw - b.draw).slice(0, count);
  return pairs.map(({ draw, replicate }) => ({ draw: draws.find((one) => one.draw === draw) ?? { draw, values: {} }, settled: settled.get(draw)?.settled ?? {}, replicate }));
}

interface Divided {
  /** null where the metric has no value. */
  divided: DividedDifference | null;
  amount: (pick: (one: DividedDifference) => number, whole: number) => Amount;
  used: number;
}

/** Every pair's difference divided by itself, and the parts averaged over draws. */
function dividePairs(sums: readonly WorldSums[][], runs: readonly WorldRun[], rules: number, metric: Metric, pairs: readonly Pair[]): Divided {
  const each = sums.map((pair) => findDifferences(pair, runs, rules, metric));
  const isWhole = each.map(({ all, none, without, alone }) => [all, none, ...without, ...alone].every(Number.isFinite));
  const whole = pairs.filter((_, pair) => isWhole[pair]);
  const parts = each.filter((_, pair) => isWhole[pair]).map(divideDifference);
  const mean = (pick: (one: DividedDifference) => number): Amount => {
    const { draws: [values] } = layByDraw(whole, [parts.map(pick)]);
    const { estimate, lo, hi } = comparePaired(values, values.map((draw) => draw.map(() => 0)));
    return { estimate, lo, hi };
  };
  if (parts.length === 0) return { divided: null, amount: mean, used: 0 };
  const shares = parts[0].shares.map((_, at): Share => ({ takenOut: mean(({ shares: own }) => own[at].takenOut).estimate, putIn: mean(({ shares: own }) => own[at].putIn).estimate, mean: mean(({ shares: own }) => own[at].mean).estimate }));
  const divided = { total: mean(({ total }) => total).estimate, world: mean(({ world }) => world).estimate, shares, interaction: mean(({ interaction }) => interaction).estimate };
  return { divided, amount: mean, used: parts.length };
}

/** The difference of ratios of sums over all pairs, divided once. */
function divideSums(sums: readonly WorldSums[][], runs: readonly WorldRun[], rules: number, metric: Metric): Divided {
  const summed = runs.map((_, at) => sums.reduce((total, pair) => ({ numerator: total.numerator + pair[at].numerator, denominator: total.denominator + pair[at].denominator }), { numerator: 0, denominator: 0 }));
  const differences = findDifferences(summed, runs, rules, metric);
  const isWhole = [differences.all, differences.none, ...differences.without, ...differences.alone].every(Number.isFinite);
  return { divided: isWhole ? divideDifference(differences) : null, amount: (_, estimate) => ({ estimate, lo: null, hi: null }), used: sums.length };
}

function findDifferences(sums: readonly WorldSums[], runs: readonly WorldRun[], rules: number, metric: Metric): WorldDifferences {
  const differences: WorldDifferences & { without: number[]; alone: number[] } = { all: 0, none: 0, without: new Array<number>(rules).fill(0), alone: new Array<number>(rules).fill(0) };
  runs.forEach(({ world, side }, at) => {
    const value = (side === "scenario" ? 1 : -1) * valueMetric(metric, sums[at].numerator, sums[at].denominator);
    if (world.rules === "without" || world.rules === "alone") differences[world.rules][world.rule] += value;
    else differences[world.rules] += value;
  });
  return differences;
}
