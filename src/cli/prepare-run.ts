import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import type { Experiment } from "../experiment/experiment.js";
import { listEffectiveValues } from "../report/list-effective-values.js";
import { loadScenario } from "../scenario/load-scenario.js";
import { parseSets } from "../scenario/parse-set.js";
import { loadSetting } from "../setting/load-setting.js";
import { findShippedSettings } from "../setting/shipped-settings.js";
import type { Period } from "../simulate/plan.js";
import { vocabulary } from "../world/vocabulary.js";
import { defaults } from "../experiment/defaults.js";
import { loadNamedTheory } from "./load-named-theory.js";
import { checkWithout, planScenarios } from "./plan-scenarios.js";

/** The options of `run`, as commander reads them. */
export interface RunOptions {
  baseline?: string;
  theory: string;
  setting: string;
  draws: number;
  replicates: number;
  weeks: number;
  every: Period;
  seed: string;
  set?: string[];
  without?: string[];
  threads?: number;
  out?: string;
  resume?: true;
  force?: true;
  dryRun?: true;
  json?: true;
}

/** Options that change results: the manifest says for each whether it was given. */
const telling = ["theory", "setting", "seed", "draws", "replicates", "weeks", "every"] as const;

/**
 * Reads everything that a run needs, and refuses what is wrong, before anything is simulated or written.
 *
 *     (1) theory, setting, scenarios read → (2) flags checked against them → (3) scenarios planned → (4) experiment, still without a folder
 */
export function prepareRun(names: readonly string[], command: Command): Experiment {
  const options = command.opts<RunOptions>();
  // 1
  const theory = loadNamedTheory(options.theory);
  const setting = loadSetting(options.setting, vocabulary);
  const reference = loadSetting(join(findShippedSettings(), defaults.setting), vocabulary);
  const load = (name: string): ReturnType<typeof loadScenario> => loadScenario(name, vocabulary, setting);
  const named = names.map(load);
  const baseline = options.baseline === undefined ? null : load(options.baseline);
  // 2
  const sets = parseSets(options.set ?? [], vocabulary);
  const without = [...new Set(options.without ?? [])];
  checkWithout(without, theory);
  // 3
  const scenarios = planScenarios({ named, baseline, usual: baseline ?? load(defaults.baseline), sets, without });
  // 4
  const given = (name: string): boolean => command.getOptionValueSource(name) === "cli";
  const values = telling.map((name) => ({ name, value: options[name], given: given(name) }));
  return {
    plan: { seed: options.seed, setting, reference, theory, scenarios, warmUpWeeks: defaults.warmUpWeeks, weeks: options.weeks, every: options.every },
    draws: theory === null && !given("draws") ? 1 : options.draws,
    replicates: options.replicates,
    threads: options.threads ?? availableParallelism(),
    folder: "",
    resume: options.resume === true,
    metrics: vocabulary.metrics,
    values: listEffectiveValues({ options: values, setting, theory, scenarios, sets, vocabulary }),
  };
}
