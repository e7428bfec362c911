import { spellNumber } from "./spell-value.js";

/** A number of any size in about three figures, with at most four decimals: 0.0123, 1.23, 123. */
export function spellSmall(value: number): string {
  const size = Math.abs(value);
  const decimals = size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
  const text = spellNumber(value, decimals);
  return Number(text) === 0 ? "0" : text;
}
