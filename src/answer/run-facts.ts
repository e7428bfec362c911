import type { Metric } from "../vocabulary/vocabulary.js";
import { readFinishedRun } from "./open-answers.js";

/** What a reader must know beside the numbers of a run. */
export interface RunFacts {
  theory: string | null;
  setting: string;
  settingTitle: string;
  baseline: string;
  scenarios: { name: string; title: string }[];
  seed: string;
  weeks: number;
  draws: number;
  replicates: number;
  networks: number;
  /** Whether the setting's shares by quintile are derived by a rule. */
  quintilesDerived: boolean;
  metrics: Record<string, Metric>;
}

/** Reads the facts of a finished run from its folder. */
export async function readRunFacts(folder: string): Promise<RunFacts> {
  return readFinishedRun(folder, undefined, async ({ plan, metrics, size }) => ({
    theory: plan.theory === null ? null : plan.theory.name,
    setting: plan.setting.name,
    settingTitle: plan.setting.title,
    baseline: plan.scenarios[0].name,
    scenarios: plan.scenarios.map(({ name, title }) => ({ name, title })),
    seed: plan.seed,
    weeks: plan.weeks,
    draws: size.draws,
    replicates: size.replicates,
    networks: plan.setting.networks.length,
    quintilesDerived: plan.setting.quintiles === "derived",
    metrics: Object.fromEntries(metrics),
  }));
}
