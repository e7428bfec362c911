import { exp } from "../random/exp-log.js";
import type { Settled, SettledBend } from "../theory/rule.js";
import { deriveRise } from "./derive-constants.js";
import type { BendSamples } from "./bend-samples.js";

/** What a bend that never applied is given: it has no usual level, so the middle, and divides by nothing. */
const unobserved: SettledBend = { usual: 0.5, centre: 1 };

/**
 * The usual level u and the centre c of one bend: u the mean of x over all holders, targets and weeks; c the mean,
 * over targets and weeks, of M^e, with e the mean over the target's holders of (x - u) / w (at least 0 if one-sided).
 * GRAMMAR, "What happens in a week", 6. Needs u before c, hence the samples.
 */
function settleBend(samples: BendSamples, logTimes: number, oneSided: boolean): SettledBend {
  const { values, targets, size, weekEnds } = samples;
  if (size === 0) return unobserved;
  let total = 0;
  let last = 0;
  for (let k = 0; k < size; k++) {
    total += values[k];
    last = Math.max(last, targets[k]);
  }
  const usual = total / size;
  const rise = deriveRise(usual, logTimes);
  const sums = new Float64Array(last + 1);
  const counts = new Float64Array(last + 1);
  let factors = 0;
  let targetWeeks = 0;
  let from = 0;
  for (const end of weekEnds) {
    for (let k = from; k < end; k++) {
      const above = values[k] - usual;
      sums[targets[k]] += oneSided ? Math.max(0, above) : above;
      counts[targets[k]] += 1;
    }
    for (let j = 0; j <= last; j++) {
      if (counts[j] === 0) continue;
      factors += exp((sums[j] / counts[j]) * rise);
      targetWeeks += 1;
      sums[j] = 0;
      counts[j] = 0;
    }
    from = end;
  }
  return { usual, centre: factors / targetWeeks };
}

/** The usual levels of all bends, by key, in the order given. `logTimes` gives log M of this draw by the name of its parameter. */
export function settleBends(
  bends: readonly { key: string; tree: { oneSided: boolean; times: string } }[],
  samples: readonly BendSamples[],
  logTimes: (parameter: string) => number,
): Settled {
  const settled: Settled = {};
  bends.forEach(({ key, tree }, k) => {
    settled[key] = settleBend(samples[k], logTimes(tree.times), tree.oneSided);
  });
  return settled;
}
