/**
 * How far a queue is from Little's law, L = lambda W, as a share of L: 0 where every visit began and ended within the weeks looked at.
 *
 * `present` is how many were there at each of the moments looked at, one a slot; `stays` how many of those moments each visitor was there.
 * Then the sum of `present` and the sum of `stays` count the same visits. Source: J. Little, "A proof for the queuing formula L = lambda W",
 * Operations Research 9 (1961) 383-387.
 */
export function measureLittleGap(present: readonly number[], stays: readonly number[]): number {
  const number = present.reduce((sum, there) => sum + there, 0) / present.length;
  const rate = stays.length / present.length;
  const stay = stays.reduce((sum, slots) => sum + slots, 0) / stays.length;
  return (rate * stay - number) / number;
}
