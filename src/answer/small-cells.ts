import { locateSums, type TallySums } from "../store/read-tallies.js";
import type { Metric } from "../vocabulary/vocabulary.js";

/** Fewer people than this a year in a network, and one or two of them move the value. */
export const fewPeople = 10;

/**
 * How many a cell rests on, in one network a year, as the mean over pairs: those of whom a share or a mean is taken, and for a rate those
 * whom it counts. A tally summed over weeks (`..._weeks`) is read as the number present at a time.
 */
export function countCell(sums: TallySums, metric: Metric, at: { scenario: string; group: string }, weeks: number, networks: number): number {
  const tally = metric.scaleOfInequality === "rate" ? metric.numerator : metric.denominator;
  const [scenario, group, column] = [sums.scenarios.indexOf(at.scenario), sums.groups.indexOf(at.group), sums.tallies.indexOf(tally)];
  const perYear = /_weeks$/.test(tally) ? 1 : 52;
  const total = sums.pairs.reduce((sum, _, pair) => sum + sums.values[locateSums(sums, scenario, pair, 0, 0, group) + column], 0);
  return (total * perYear) / (weeks * networks * sums.pairs.length);
}
