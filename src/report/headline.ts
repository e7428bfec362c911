import type { Comparison } from "../answer/comparison.js";

/**
 * What is shown first, of all that a run holds: whether link workers stay and belong, who comes and how long she waits, what is done with
 * them. The whole is in `compare` and in the files.
 */
const metrics = ["turnover", "belonging", "inclusion", "referral_rate", "seen_per_100_in_need", "uptake", "engagement", "wait", "person_centred", "caseload", "cost_per_engaged"];

/** SII of uptake never stands alone: a share among those referred hides who was never referred. */
const unequal = ["uptake", "seen_per_1000", "seen_per_100_in_need"];

/** The comparisons shown first: the chosen metrics for everybody, and the SII of uptake beside those of people seen. */
export function chooseHeadline(comparisons: readonly Comparison[]): Comparison[] {
  return comparisons.filter(({ metric, group }) => (group === "all" && metrics.includes(metric)) || (group === "SII" && unequal.includes(metric)));
}
