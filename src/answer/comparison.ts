/** What `compare --json` promises. */

export type Verdict = "higher" | "lower" | "no clear difference" | "no difference" | "outside the evidence";

export interface Interval {
  lo: number;
  hi: number;
}

/** A paired difference: scenario less baseline, in the metric's unit. */
export interface Comparison {
  metric: string;
  unit: string;
  /** `all`, `quintile 1` to `quintile 5`, `practice <code>`, or an inequality measure: `SII`, `RII`, `gap`, `relative gap`. */
  group: string;
  scenario: string;
  baseline: string;
  estimate: number | null;
  lo: number | null;
  hi: number | null;
  level: number;
  n_pairs: number;
  prob_direction: number | null;
  verdict: Verdict;
  /** Mean level under the scenario and under the baseline. */
  scenario_value: number | null;
  baseline_value: number | null;
  /** Chance alone: shrinks with replicates. */
  chance: Interval | null;
  /** What the theory's numbers leave open: does not shrink with replicates. null with one draw. */
  theory: Interval | null;
  /** Correlation achieved by common random numbers, and unpaired runs that it saved. */
  saved: { correlation: number | null; runs: number | null };
  /** Chance that one network would see the change in three years, and how many networks would with 80 % chance. */
  noticed: { chance: number | null; networks: number | null };
}
