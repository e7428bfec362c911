/**
 * Cuts a whole number into whole parts in proportion to weights, by largest remainder (Hamilton's method); of equal
 * remainders the earlier is served first. The parts sum to `total` exactly.
 *
 * @example apportion(10, [1, 1, 1]) // [4, 3, 3]
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (sum > 0 ? (total * weight) / sum : 0));
  const parts = exact.map(Math.floor);
  const order = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) }));
  order.sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  let left = total - parts.reduce((all, part) => all + part, 0);
  for (const { index } of order) {
    if (left <= 0 || sum <= 0) break;
    parts[index] += 1;
    left -= 1;
  }
  return parts;
}
