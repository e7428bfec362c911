import { findPowerOfTen, formatNumber, formatSigned } from "./format-number.js";

export interface Ticks {
  values: number[];
  labels: string[];
}

/**
 * Round values for an axis from `lo` to `hi` (lo < hi): steps of 1, 2 or 5 times a power of ten, about `count` of them,
 * with their labels. `signed` labels differences with + and a true minus.
 */
export function chooseTicks(lo: number, hi: number, count: number, signed = false): Ticks {
  const rough = (hi - lo) / count;
  const power = findPowerOfTen(rough);
  const unit = scaleByTen(1, power);
  const multiple = [1, 2, 5].find((times) => times * unit >= rough * (1 - 1e-9)) ?? 10;
  const first = Math.ceil(lo / (multiple * unit) - 1e-9);
  const last = Math.floor(hi / (multiple * unit) + 1e-9);
  const decimals = Math.max(0, multiple === 10 ? -power - 1 : -power);
  const values: number[] = [];
  for (let step = first; step <= last; step += 1) values.push(scaleByTen(step * multiple, power) + 0);
  const format = signed ? formatSigned : formatNumber;
  return { values, labels: values.map((value) => (value === 0 ? "0" : format(value, decimals))) };
}

/** As many ticks as there is room for with 14 pixels between their labels; `widthOf` measures a label. */
export function fitTicks(lo: number, hi: number, pixels: number, widthOf: (label: string) => number, signed = false): Ticks {
  for (let count = 6; count > 1; count -= 1) {
    const ticks = chooseTicks(lo, hi, count, signed);
    const between = (pixels * (ticks.values[1] - ticks.values[0])) / (hi - lo);
    if (ticks.labels.every((label) => widthOf(label) + 14 <= between)) return ticks;
  }
  return chooseTicks(lo, hi, 1, signed);
}

/** Multiplied by a power of ten, dividing for negative powers, so that 3 tenths are 0.3 and not 0.30000000000000004. */
function scaleByTen(value: number, power: number): number {
  return power < 0 ? value / Number(`1e${-power}`) : value * Number(`1e${power}`);
}

/** Vega's expression that gives each tick its label. Holds numbers only, never a user's word. */
export function labelTicks(ticks: Ticks): string {
  return `${JSON.stringify(ticks.labels)}[indexof(${JSON.stringify(ticks.values)}, datum.value)]`;
}
