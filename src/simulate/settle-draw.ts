import type { CompiledTheory } from "../compile/compile-theory.js";
import { deriveKey, runKey } from "../random/keys.js";
import type { Columns } from "../vocabulary/columns.js";
import { asUsual, runWeek } from "../world/run-week.js";
import { openNetwork } from "../world/state/open-network.js";
import { settleActing, type Settling } from "./settle-acting.js";
import type { ParameterDraw, Plan, SettledDraw } from "./plan.js";

/** Weeks of the run that settles, and of the one that is measured. */
const settlingWeeks = 156;

/**
 * Copies of the reference network over which usual levels are averaged. One network has two link workers: what two
 * people happened to go through would pass for what is usual.
 */
const settlingCopies = 4;

/**
 * The usual level and centre of each bend for one draw: the reference network as usual, with every rule moving its
 * states and no bend acting, is run for 156 weeks to settle and watched for 156 more. Drift is the change of a state's
 * mean over the last year watched. Then bends act, and the centres are corrected by what that changes.
 */
export function settleDraw(plan: Plan, theory: CompiledTheory, draw: ParameterDraw, copies = settlingCopies): SettledDraw {
  const key = deriveKey(runKey(plan.seed, draw.draw, 0), "settling");
  const settling = theory.open(draw.values, "observing");
  const measuring = theory.open(draw.values, "observing");
  const means = new Map<string, { sum: number; year: number; end: number }>();
  const settlings: Settling[] = [];
  for (let copy = 0; copy < copies; copy++) {
    for (const setting of plan.reference.networks) {
      const { place, state } = openNetwork(setting, deriveKey(key, copy));
      for (let week = -2 * settlingWeeks; week < -settlingWeeks; week++) {
        runWeek(place, state, asUsual, week, (columns) => settling.week(columns));
        settling.forgetSamples();
      }
      for (let week = -settlingWeeks; week < 0; week++) {
        runWeek(place, state, asUsual, week, (columns) => measuring.week(columns));
        noteStates(means, state.columns, week);
      }
      settlings.push({ place, state });
    }
  }
  const runs = copies * plan.reference.networks.length;
  const entries = [...means].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    settled: settleActing(theory, draw, measuring.settleBends(), settlings),
    drift: Object.fromEntries(entries.map(([name, { year, end }]) => [name, (end - year) / runs])),
    level: Object.fromEntries(entries.map(([name, { sum }]) => [name, sum / (runs * settlingWeeks)])),
  };
}

/** Adds up the mean of each state in the week: over all weeks, a year before the end, and at the end (each over a quarter, so that one week's luck does not pass for drift). */
function noteStates(means: Map<string, { sum: number; year: number; end: number }>, columns: Columns, week: number): void {
  for (const [agent, { size, alive, states }] of Object.entries(columns)) {
    for (const [state, values] of Object.entries(states)) {
      let sum = 0;
      let people = 0;
      for (let i = 0; i < size; i++) {
        if (alive[i] === 0) continue;
        sum += values[i];
        people += 1;
      }
      if (people === 0) continue;
      const name = `${agent}.${state}`;
      const mean = means.get(name) ?? { sum: 0, year: 0, end: 0 };
      mean.sum += sum / people;
      if (week >= -65 && week < -52) mean.year += sum / people / 13;
      if (week >= -13) mean.end += sum / people / 13;
      means.set(name, mean);
    }
  }
}
