import type { Comparison } from "./comparison.js";

/**
 * What is shown first, of all that a run holds: whether link workers stay and belong, who comes and how long they wait, what is done with
 * them. The whole is in `compare` and in the files.
 */
const metrics: readonly string[] = ["turnover", "bolted_on", "referral_rate", "seen_per_100_in_need", "uptake", "engagement", "wait", "person_centred"];

/** SII of uptake never stands alone: a share among those referred hides who was never referred. */
const unequal: readonly string[] = ["uptake", "seen_per_1000", "seen_per_100_in_need"];

/** Whether a comparison, of any group, is of a metric that is shown first; of one shown for its inequality alone, only the SII. */
export function isHeadlineMetric({ metric, group }: Pick<Comparison, "metric" | "group">): boolean {
  return metrics.includes(metric) || (group === "SII" && unequal.includes(metric));
}

/** Whether a comparison is among those shown first: the chosen metrics for everybody, and the SII of uptake beside those of people seen. */
export function isHeadline({ metric, group }: Pick<Comparison, "metric" | "group">): boolean {
  return (group === "all" && metrics.includes(metric)) || (group === "SII" && unequal.includes(metric));
}

/** The comparisons shown first, in their order, the measures of inequality last. */
export function chooseHeadline<T extends Pick<Comparison, "metric" | "group">>(comparisons: readonly T[]): T[] {
  const chosen = comparisons.filter(isHeadline);
  return [...chosen.filter(({ group }) => group === "all"), ...chosen.filter(({ group }) => group !== "all")];
}

/** The metrics whose SII must be shown beside those named, for SII of uptake not to stand alone; none where it is not among them. */
export function findCompanions(named: readonly string[]): string[] {
  return named.includes("uptake") ? unequal.filter((metric) => !named.includes(metric)) : [];
}
