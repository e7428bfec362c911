import type { Plan } from "../simulate/plan.js";
import type { Metric } from "../vocabulary/vocabulary.js";

/** One value in force and who set it: each of these overrides those before it. */
export interface EffectiveValue {
  /** Such as `weeks`, the name of a parameter, or of a lever with its scenario. */
  name: string;
  value: number | string | boolean | null;
  setBy: "default" | "theory" | "setting" | "scenario" | "flag";
}

/** What is to be run: a plan, how often, and where to. */
export interface Experiment {
  plan: Plan;
  /** Draws of the theory's parameters, and replicates of luck under each. */
  draws: number;
  replicates: number;
  threads: number;
  /** The run folder, already there: see `prepareFolder`. */
  folder: string;
  /** Keep what the folder already has of this run. */
  resume: boolean;
  /** The metrics of the vocabulary, in its order: stored with the run, so that it can be answered from alone. */
  metrics: Readonly<Record<string, Metric>>;
  /** For the manifest. */
  values: readonly EffectiveValue[];
  onProgress?: (progress: Progress) => void;
  /** Aborted by Ctrl-C: see `listenForInterrupt`. */
  signal?: AbortSignal;
  /** Another module that exports `openSimulator(plan)`; the real one if left out. */
  simulatorUrl?: string;
}

/** How far one phase of a run has come, in draws settled or batches run. */
export interface Progress {
  phase: "settling" | "running";
  done: number;
  total: number;
  /** Seconds left, or null while nobody can say. */
  secondsLeft: number | null;
}

/** What a run has come to. */
export interface Outcome {
  folder: string;
  /** Batches of the whole run, and how many of them an earlier stretch had already finished. */
  batches: number;
  kept: number;
  /** Seconds that this stretch took. */
  seconds: number;
}
