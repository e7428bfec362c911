import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWhole } from "../store/write-whole.js";
import { readDate } from "./clock.js";
import type { EffectiveValue, Experiment } from "./experiment.js";

/** One time that somebody worked at the run. */
export interface Stretch {
  started: string;
  ended: string | null;
  threads: number;
  node: string;
  /** Batches that were already there when it began. */
  kept: number;
  batches: number;
  seconds: number | null;
}

/** What is known of a run beside its results. Nobody's user name, host name or absolute path is in it. */
export interface Manifest {
  format: 1;
  realist: string;
  status: "unfinished" | "complete";
  seed: string;
  theory: { name: string; title: string; hash: string } | null;
  setting: { name: string; title: string; hash: string; source: string };
  reference: { name: string; hash: string };
  baseline: string;
  scenarios: { name: string; title: string; hash: string; without: string[] }[];
  warm_up_weeks: number;
  weeks: number;
  every: string;
  draws: number;
  replicates: number;
  batches: { total: number; finished: number };
  values: { name: string; value: EffectiveValue["value"]; set_by: EffectiveValue["setBy"] }[];
  stretches: Stretch[];
}

const manifestFile = "manifest.json";

/** The manifest of a run as it stands, with the stretches so far. */
export function describeRun(experiment: Experiment, version: string, finished: number, stretches: Stretch[]): Manifest {
  const { plan, draws, replicates } = experiment;
  const total = draws * replicates;
  // Setting and theory may have been given as paths: told by name, so that where they lie on a disk stays there.
  const names: Record<string, string> = { setting: plan.setting.name, theory: plan.theory?.name ?? "null" };
  return {
    format: 1,
    realist: version,
    status: finished === total ? "complete" : "unfinished",
    seed: plan.seed,
    theory: plan.theory && { name: plan.theory.name, title: plan.theory.title, hash: plan.theory.hash },
    setting: { name: plan.setting.name, title: plan.setting.title, hash: plan.setting.hash, source: plan.setting.source },
    reference: { name: plan.reference.name, hash: plan.reference.hash },
    baseline: plan.scenarios[0].name,
    scenarios: plan.scenarios.map(({ name, title, hash, without }) => ({ name, title, hash, without })),
    warm_up_weeks: plan.warmUpWeeks,
    weeks: plan.weeks,
    every: plan.every,
    draws,
    replicates,
    batches: { total, finished },
    values: experiment.values.map(({ name, value, setBy }) => ({ name, value: names[name] ?? value, set_by: setBy })),
    stretches,
  };
}

/** Opens a stretch: its start is written at once, its end when `end` is called. */
export function openStretch(experiment: Experiment, kept: number, earlier: readonly Stretch[]): Stretch[] {
  const { threads } = experiment;
  return [...earlier, { started: readDate(), ended: null, threads, node: process.version, kept, batches: 0, seconds: null }];
}

/** Writes the manifest into the run folder, whole or not at all. */
export function writeManifest(folder: string, manifest: Manifest): void {
  writeWhole(join(folder, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The manifest of a run folder, or null where there is none that can be read. */
export function readManifest(folder: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(join(folder, manifestFile), "utf8")) as Manifest;
  } catch {
    return null;
  }
}
