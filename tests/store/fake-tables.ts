import type { TallyTable } from "../../src/store/tallies.js";

/** A small table: 2 periods x 3 groups x 2 tallies. Tally `a` counts up from `from`; `b` is 10 for all, 5 for quintile 1, NaN for the practice. */
export function fakeTable(scenario: string, draw: number, replicate: number, network: string, from: number): TallyTable {
  const groups = ["all", "quintile 1", `practice ${network}a`];
  const values = new Float64Array(12);
  for (let row = 0; row < 6; row += 1) values.set([from + row, [10, 5, NaN][row % 3]], row * 2);
  return { scenario, draw, replicate, network, tallies: ["a", "b"], groups, periods: 2, weeks: [4, 4], values };
}
