/**
 * realist as a library.
 *
 *     loadTheory, loadSetting, loadScenario  ──▶  simulate  ──▶  a run folder  ──▶  compare
 *
 * The command line does the same by the same code. A mistake of the user's is a `ProblemError`, whose `problems` say what is wrong, where, and
 * what to do. Results depend on the question and the seed alone: not on threads, the machine, or where the folder lies.
 *
 * @example
 * import { compare, simulate } from "realist";
 * const { folder } = await simulate({ scenarios: ["strong-induction"], draws: 1, replicates: 20, weeks: 104, folder: "output/mine" });
 * const { comparisons } = await compare(folder, { metrics: ["turnover"] });
 */
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defaults } from "./experiment/defaults.js";
import type { Experiment, Outcome } from "./experiment/experiment.js";
import { prepareFolder } from "./experiment/output-folder.js";
import { runExperiment } from "./experiment/run-experiment.js";
import { listEffectiveValues } from "./report/list-effective-values.js";
import { loadScenario as readScenario } from "./scenario/load-scenario.js";
import type { Scenario } from "./scenario/scenario.js";
import { loadSetting as readSettingFolder } from "./setting/load-setting.js";
import type { Setting } from "./setting/setting.js";
import { findShippedSettings } from "./setting/shipped-settings.js";
import type { Period } from "./simulate/plan.js";
import { findTheoryFolder } from "./theory/find-theory.js";
import { loadTheory as readTheoryFolder } from "./theory/load-theory.js";
import type { Theory } from "./theory/rule.js";
import { vocabulary } from "./world/vocabulary.js";

/** What is to be simulated. Theory, setting and scenarios are given as loaded, or as a path or name to be loaded. */
export interface Question {
  /** Compared with the baseline, in this order; the baseline itself may be among them. */
  scenarios: readonly (string | Scenario)[];
  /** `as-usual` if left out. */
  baseline?: string | Scenario;
  /** `belonging` if left out; null is the theory with no rule. */
  theory?: string | Theory | null;
  /** `demonstration` if left out. */
  setting?: string | Setting;
  /** Draws of the theory's parameters; one takes the stated values. 10 if left out, 1 without a theory. */
  draws?: number;
  /** Runs of luck under each draw; 10 if left out. */
  replicates?: number;
  /** Weeks simulated after the warm-up of 104; 156 if left out. */
  weeks?: number;
  /** What is recorded; by month if left out. */
  every?: Period;
  /** Any text; the same text gives the same luck. */
  seed?: string;
  /** Worker threads; as many as the machine has if left out. Results do not depend on them. */
  threads?: number;
  /** Where the run is written; a fresh folder under `output/` if left out. */
  folder?: string;
  /** Go on with the run in `folder`, keeping what is finished. */
  resume?: boolean;
  /** Write over a run that is in `folder`. */
  force?: boolean;
  onProgress?: Experiment["onProgress"];
  /** When aborted, the run ends after the batches in hand; they are kept. */
  signal?: AbortSignal;
}

/**
 * Simulates every scenario and the baseline with the same luck, draw by draw and replicate by replicate, and stores the runs in a folder.
 *
 * Throws ProblemError where something cannot be loaded, a number is out of range, the folder is in use (exitCode 2 or 3), the run was
 * interrupted (130) or could not be written (4).
 */
export async function simulate(question: Question): Promise<Outcome> {
  const plan = makePlan(question);
  const [baseline, first = baseline] = plan.scenarios;
  const { resume = false, force = false } = question;
  const folder = prepareFolder({ out: question.folder ?? null, root: defaults.outFolder, scenario: first.name, resume, force });
  const draws = question.draws ?? (plan.theory === null ? 1 : defaults.draws);
  const replicates = question.replicates ?? defaults.replicates;
  const told = { theory: plan.theory?.name ?? "null", setting: plan.setting.name, seed: plan.seed, draws, replicates, weeks: plan.weeks, every: plan.every };
  const options = Object.entries(told).map(([name, value]) => ({ name, value, given: question[name as keyof typeof told] !== undefined }));
  return runExperiment({
    plan,
    draws,
    replicates,
    threads: question.threads ?? availableParallelism(),
    folder,
    resume,
    metrics: vocabulary.metrics,
    values: listEffectiveValues({ options, setting: plan.setting, theory: plan.theory, scenarios: plan.scenarios, sets: [], vocabulary }),
    onProgress: question.onProgress,
    signal: question.signal,
  });
}

function makePlan(question: Question): Experiment["plan"] {
  const { seed = defaults.seed, weeks = defaults.weeks, every = defaults.every } = question;
  const setting = typeof question.setting === "object" ? question.setting : loadSetting(question.setting ?? defaults.setting);
  const asked = question.theory === undefined ? defaults.theory : question.theory;
  const theory = typeof asked === "string" ? loadTheory(asked) : asked;
  const load = (scenario: string | Scenario): Scenario => (typeof scenario === "string" ? loadScenario(scenario, setting) : scenario);
  const baseline = load(question.baseline ?? defaults.baseline);
  const others = question.scenarios.map(load).filter(({ name, hash }) => name !== baseline.name || hash !== baseline.hash);
  const reference = loadSetting(join(findShippedSettings(), defaults.setting));
  return { seed, setting, reference, theory, scenarios: [baseline, ...others], warmUpWeeks: defaults.warmUpWeeks, weeks, every };
}

/** Loads and checks a theory by folder or name; null for the name `null`. Throws ProblemError with everything that is wrong. */
export function loadTheory(pathOrName: string): Theory | null {
  const folder = findTheoryFolder(pathOrName);
  return folder === null ? null : readTheoryFolder(folder, vocabulary);
}

/** Loads and checks a setting by folder or name, its levers among them. Throws ProblemError with everything that is wrong. */
export function loadSetting(pathOrName: string): Setting {
  return readSettingFolder(pathOrName, vocabulary);
}

/** Loads and checks a scenario by file or name; with a setting, the practices and posts that it names must be there. Throws ProblemError. */
export function loadScenario(pathOrName: string, setting?: Setting): Scenario {
  return readScenario(pathOrName, vocabulary, setting);
}

/* Loading and changing */
export { changeScenario } from "./scenario/change-scenario.js";
export { ProblemError, type Problem } from "./problem/problem.js";
export { vocabulary };

/* Answers of a run folder */
export { compareRun as compare, type CompareChoice, type RunAnswer } from "./answer/compare-run.js";
export type { ThroughRule } from "./answer/through-rules.js";
export type { Comparison, Verdict } from "./answer/comparison.js";
export { readSeries, type RunSeries } from "./answer/read-series.js";
export { exportRunCsv } from "./store/export-run.js";

/* The theory itself */
export { readTheory } from "./theory/read-theory.js";
export { theoryGraph, type TheoryGraph } from "./theory/graph.js";
export { probe, type Probe, type ProbeRequest } from "./compile/probe.js";

/* Findings as patterns */
export { loadPatternBook } from "./evidence/patterns/load-book.js";
export { assessPatterns, type Assessment } from "./evidence/patterns/assess-patterns.js";
export type { AssessedPattern } from "./evidence/patterns/assessed-pattern.js";
export { parsePattern } from "./language/pattern/parse-pattern.js";
export { drawPlacebo, type Placebo } from "./evidence/placebos/draw-placebo.js";

/* One batch in this thread, for loops of one's own */
export { openSimulator } from "./simulate/simulator.js";
export { drawParameters } from "./experiment/parameter-draws.js";

/* Statistics, free of the domain */
export { comparePaired, type PairedComparison } from "./statistics/paired-comparison.js";
export { compareRatios, type Bootstrap, type Ratio, type RatioComparison } from "./statistics/ratio-comparison.js";
export { findSimultaneousLevel } from "./statistics/simultaneous-level.js";
export { measureNoticed, type Noticed } from "./statistics/noticed.js";
export { defaultStoppingRule, findStop, type PairInOrder, type Stop, type StoppingRule } from "./statistics/stopping-rule.js";
export { combineGroups, findRidits, measureInequality, type Inequality, type Scale } from "./statistics/inequality.js";
export { findWilsonInterval } from "./statistics/wilson.js";
export { judgeShare, type JudgedShare } from "./statistics/judge-share.js";
export { gradeMargin, type GradeBounds } from "./statistics/grade-margin.js";
export { correlateRanks } from "./statistics/rank-correlation.js";
export { measureVariation } from "./statistics/coefficient-of-variation.js";
export { summarise, type Summary } from "./statistics/summary.js";
export { bendOdds } from "./statistics/odds.js";
export { findNormalMultiplier, findNormalProbability, findNormalQuantile, findTMultiplier } from "./statistics/quantiles.js";
export { findTProbability } from "./statistics/t-probability.js";
export type { Interval } from "./statistics/interval.js";

/* Luck by key */
export { deriveKey, runKey, seedKey, type Key } from "./random/keys.js";
export { counter, counterLimits } from "./random/counter.js";
export { threefry2x32, uniform } from "./random/threefry.js";
export { exponential } from "./random/exponential.js";
export { normal } from "./random/normal.js";
export { isAccepted, nextCandidate } from "./random/thinning.js";
export { hasRung, hazardOfChance } from "./random/hazard-clock.js";
export { findWinner, raceTime } from "./random/race.js";
export { exp, log, pow } from "./random/exp-log.js";
export { expit, logit } from "./random/logit.js";

/* Types of what is loaded and simulated */
export type { Experiment, Outcome, Progress } from "./experiment/experiment.js";
export type { LeverChange, Scenario, Shock } from "./scenario/scenario.js";
export type { Setting } from "./setting/setting.js";
export type { Batch, ParameterDraw, Period, Plan, SettledDraw, Simulator } from "./simulate/plan.js";
export type { TallyTable } from "./store/tallies.js";
export type { Cmoc, Parameter, Theory } from "./theory/rule.js";
export type { Vocabulary } from "./vocabulary/vocabulary.js";
