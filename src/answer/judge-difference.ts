import type { PairedComparison } from "../statistics/paired-comparison.js";
import type { Verdict } from "./comparison.js";

/**
 * The verdict on a difference. `no difference`: exactly 0 in every pair. `no clear difference`: the interval spans 0, or there is none.
 * `outside the evidence`: the scenario sets a lever where no evidence reaches, whatever the interval says.
 */
export function judgeDifference(paired: Pick<PairedComparison, "lo" | "hi"> | null, areEqual: boolean, isOutsideEvidence: boolean): Verdict {
  if (areEqual) return "no difference";
  if (isOutsideEvidence) return "outside the evidence";
  if (paired === null || paired.lo === null || paired.hi === null) return "no clear difference";
  if (paired.lo > 0) return "higher";
  if (paired.hi < 0) return "lower";
  return "no clear difference";
}
