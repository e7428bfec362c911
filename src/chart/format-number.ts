import type { Interval } from "../answer/comparison.js";

const minus = "\u2212";
const mostDecimals = 12;

/**
 * A number as readers of official statistics expect it: commas by thousands, a true minus sign, never minus nought.
 * From ten million upwards it is said in millions or billions. Without a locale, so the same everywhere.
 * @example formatNumber(-1234.56, 1) // "−1,234.6"
 */
export function formatNumber(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size >= 1e21) return value.toExponential(2).replace("-", minus);
  if (size >= 1e10) return `${dropNoughts(formatPlain(value / 1e9, 2))} billion`;
  if (size >= 1e7) return `${dropNoughts(formatPlain(value / 1e6, 2))} million`;
  return formatPlain(value, decimals);
}

function dropNoughts(digits: string): string {
  return digits.replace(/\.?0+$/, "");
}

function formatPlain(value: number, decimals: number): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (fraction === undefined ? "" : `.${fraction}`);
  return value < 0 && /[1-9]/.test(digits) ? minus + digits : digits;
}

/** A difference with its sign, `+` or a true minus; nought, and what rounds to it, has none. */
export function formatSigned(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A difference with its interval, all with the same decimals: `+0.3 (0.1 to 0.5)`; `after` names what the difference is in. */
export function formatEstimate(estimate: number, interval: Interval | null, decimals: number, after = ""): string {
  const ends = interval === null ? "" : ` (${formatNumber(interval.lo, decimals)} to ${formatNumber(interval.hi, decimals)})`;
  return formatSigned(estimate, decimals) + after + ends;
}

/** A share in 0 to 1 as per cent: whole from 10 % upwards, one decimal below, and never 0 for what is more. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.05) return "under 0.1%";
  return `${formatNumber(percent, percent !== 0 && Math.abs(percent) < 9.95 ? 1 : 0)}%`;
}

/** The power of ten of a number: 2 for 123, -2 for 0.045. Exact, without a logarithm. */
export function findPowerOfTen(value: number): number {
  return Number(value.toExponential().split("e")[1]);
}

/** Decimals that show the largest of the values with two significant digits; 0 where all are 0 or absent. */
export function chooseDecimals(values: readonly (number | null)[]): number {
  const largest = values.reduce<number>((most, value) => (value === null ? most : Math.max(most, Math.abs(value))), 0);
  return largest === 0 ? 0 : Math.min(mostDecimals, Math.max(0, 1 - findPowerOfTen(largest)));
}
