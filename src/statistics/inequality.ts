import { exp, log } from "../random/exp-log.js";
import { expit, logit } from "../random/logit.js";

/** How values are transformed before the line is fitted: proportions by logit, rates by log, others not at all. */
export type Scale = "proportion" | "rate" | "other";

/** Measures of inequality over groups from the most deprived to the least; each null where it has no value. */
export interface Inequality {
  /** Slope index: the fitted value at the least deprived end less that at the most deprived end. Positive: the better off have more of it. */
  sii: number | null;
  /** Relative index: the fitted value at the least deprived end over that at the most deprived end. Above 1: the better off have more of it. */
  rii: number | null;
  /** Fitted values at the two ends, ranks 0 and 1. */
  fitted: { mostDeprived: number; leastDeprived: number } | null;
  /** Value of the most deprived group less that of the least deprived: the other way round from the SII. Positive: the worse off have more of it. */
  gap: number | null;
  /** Value of the most deprived group over that of the least deprived. Above 1: the worse off have more of it. */
  relativeGap: number | null;
}

/**
 * Inequality over groups ordered from the most deprived to the least, by the definitions of the Office for Health Improvement and Disparities
 * (OHID): values[i] and the people (the metric's denominator) in populations[i]. No multiplier is applied.
 *
 * 1. a = share of the population; b = rank of the group's midpoint, counted from the most deprived, 0 to 1 (the ridit).
 * 2. Y = the value, its log (rates) or its logit (proportions).
 * 3. Regress sqrt(a) Y on sqrt(a) and sqrt(a) b without intercept; the two coefficients are the line's height at rank 0 and its slope.
 * 4. Transform the line's ends back: y0 at rank 0, y1 at rank 1. SII = y1 - y0, RII = y1 / y0 = (y0 + SII) / y0.
 *
 * Sources: A. Low and A. Low, "Measuring the gap", Journal of Public Health 26 (2004) 388-395; OHID's R package PHEindicatormethods,
 * function phe_sii with `transform = TRUE` and multiplier 1, whose published test cases this function meets. Scotland (SII / mean) and WHO
 * (logistic regression) define theirs otherwise.
 *
 * SII and RII are null where a group has nobody or no value, where a value has no transform (0 for a rate; 0 or 1 for a proportion), or with
 * fewer than two groups; a gap where one of its ends has nobody; a ratio where what stands below is not above 0.
 */
export function measureInequality(values: readonly number[], populations: readonly number[], scale: Scale): Inequality {
  if (values.length !== populations.length) throw new RangeError(`Each group needs a value and a population: ${values.length} and ${populations.length} were given.`);
  const fitted = fitEnds(values, populations, scale);
  const [most, least] = [0, values.length - 1].map((i) => (values.length > 1 && populations[i] > 0 && Number.isFinite(values[i]) ? values[i] : null));
  return {
    sii: fitted === null ? null : fitted.leastDeprived - fitted.mostDeprived,
    rii: fitted === null ? null : divide(fitted.leastDeprived, fitted.mostDeprived),
    fitted,
    gap: most === null || least === null ? null : most - least,
    relativeGap: most === null || least === null ? null : divide(most, least),
  };
}

/**
 * The value over all groups: their values weighted by the metric's own denominators. A group with nobody in it is passed over; null where nobody is in any.
 *
 * @example combineGroups([0.5, 0.2], [10, 30]) // 0.275
 */
export function combineGroups(values: readonly number[], denominators: readonly number[]): number | null {
  let numerator = 0;
  let denominator = 0;
  for (let i = 0; i < values.length; i++) {
    if (!(denominators[i] > 0)) continue;
    numerator += values[i] * denominators[i];
    denominator += denominators[i];
  }
  return denominator > 0 ? numerator / denominator : null;
}

const transforms: Record<Scale, { there: (value: number) => number; back: (value: number) => number }> = {
  proportion: { there: logit, back: expit },
  rate: { there: log, back: exp },
  other: { there: (value) => value, back: (value) => value },
};

/** The weighted least-squares line, which is what the regression through sqrt(a) comes to: weights a, about the weighted means. */
function fitEnds(values: readonly number[], populations: readonly number[], scale: Scale): Inequality["fitted"] {
  const { there, back } = transforms[scale];
  const heights = values.map(there);
  if (values.length < 2 || !populations.every((people) => people > 0) || !heights.every(Number.isFinite)) return null;
  const shares = findShares(populations);
  const ranks = findRidits(shares);
  const meanRank = sumOver(shares, (a, i) => a * ranks[i]);
  const meanHeight = sumOver(shares, (a, i) => a * heights[i]);
  const away = ranks.map((rank) => rank - meanRank);
  const slope = sumOver(shares, (a, i) => a * away[i] * (heights[i] - meanHeight)) / sumOver(shares, (a, i) => a * away[i] * away[i]);
  const start = meanHeight - slope * meanRank;
  return { mostDeprived: back(start), leastDeprived: back(start + slope) };
}

function findShares(populations: readonly number[]): number[] {
  const total = sumOver(populations, (people) => people);
  return populations.map((people) => people / total);
}

/** Each group's midpoint in the cumulative population. @example findRidits([0.2, 0.5, 0.3]) // [0.1, 0.45, 0.85] */
export function findRidits(shares: readonly number[]): number[] {
  let before = 0;
  return shares.map((share) => {
    const midpoint = before + share / 2;
    before += share;
    return midpoint;
  });
}

function sumOver(list: readonly number[], term: (value: number, i: number) => number): number {
  return list.reduce((sum, value, i) => sum + term(value, i), 0);
}

function divide(above: number, below: number): number | null {
  return below > 0 ? above / below : null;
}
