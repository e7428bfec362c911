import type { Bench } from "./measure-quantity.js";
import { measurePattern } from "./measure-pattern.js";
import type { Pattern } from "./pattern.js";
import { keyOfReading, type Reading } from "./reading.js";

/** Every reading that some patterns need, each once: they are measured once against nobody, and what they ask is noted. */
export function findReadings(patterns: readonly Pattern[], bench: Omit<Bench, "look">): Reading[] {
  const found = new Map<string, Reading>();
  const look = (reading: Reading): { numerator: number; denominator: number }[] => {
    found.set(keyOfReading(reading), reading);
    return [{ numerator: 1, denominator: 1 }];
  };
  for (const { holds, when } of patterns) {
    for (const line of [holds, when]) if (line !== null) measurePattern(line.tree, { ...bench, look });
  }
  return [...found.values()];
}
