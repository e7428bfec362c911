/** What a simulation needs to be told: plain data that crosses to a worker thread. */
import type { Scenario } from "../scenario/scenario.js";
import type { Setting } from "../setting/setting.js";
import type { TallyTable } from "../store/tallies.js";
import type { Settled, Theory } from "../theory/rule.js";

export type Period = "week" | "month" | "quarter" | "year";

/** Everything on which the tallies of a run depend, save draw and replicate. */
export interface Plan {
  /** Any text; the same seed gives the same luck. */
  seed: string;
  setting: Setting;
  /** The setting in which usual levels are found: the demonstration network. */
  reference: Setting;
  /** null is the null theory. */
  theory: Theory | null;
  /** The first is the baseline, from whose warm-up all branch. */
  scenarios: Scenario[];
  /** Weeks of warm-up under the baseline, and weeks simulated after it. */
  warmUpWeeks: number;
  weeks: number;
  every: Period;
}

/** One draw of the theory's parameters. */
export interface ParameterDraw {
  draw: number;
  values: Record<string, number>;
}

/** Usual levels of one draw, and how far each state still drifted over the last year of the reference run. */
export interface SettledDraw {
  settled: Settled;
  /** By `agent.state`: its mean at the end of the reference run less its mean a year before. */
  drift: Record<string, number>;
  /** By `agent.state`: its mean over the reference run. */
  level: Record<string, number>;
}

/** One batch: a pair (draw, replicate) with all its scenarios. */
export interface Batch {
  draw: ParameterDraw;
  settled: Settled;
  replicate: number;
}

/** A plan made ready to run, in one thread. It remembers nothing between calls. */
export interface Simulator {
  /** `copies` of the reference network are averaged; as many as a run takes, if left out. */
  settle(draw: ParameterDraw, copies?: number): SettledDraw;
  /** One table for each scenario and network, scenarios in the order of the plan. */
  run(batch: Batch): TallyTable[];
}
