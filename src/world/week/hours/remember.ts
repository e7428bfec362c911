/** Weeks over which a fact of a link worker's last weeks is kept. */
const weeks = 13;

/** Moves a fact "over about 13 weeks" towards what this week was; the first week stands for itself. */
export function remember(fact: Float64Array, row: number, now: number): void {
  fact[row] = Number.isNaN(fact[row]) ? now : fact[row] + (now - fact[row]) / weeks;
}
