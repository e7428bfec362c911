import type { Problem } from "../problem/problem.js";
import type { Lever } from "../vocabulary/vocabulary.js";
import { sayNeverNone, sayNotANumber, sayOutOfLeverRange, sayWordNotAllowed } from "./messages.js";
import type { LeverChange } from "./scenario.js";

const numberPattern = /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/;

export type ParsedValue = { value: LeverChange["value"] } | { problem: Problem };

/**
 * Reads the value of a lever as somebody wrote it: a number within its range, a word of its choice, or `none` (null)
 * where the lever may be switched off.
 */
export function parseLeverValue(name: string, written: string, lever: Lever): ParsedValue {
  if (lever.type === "choice") {
    return lever.words.includes(written) ? { value: written } : { problem: sayWordNotAllowed(name, written, lever) };
  }
  if (written === "none") return lever.none ? { value: null } : { problem: sayNeverNone(name, lever) };
  if (!numberPattern.test(written)) return { problem: sayNotANumber(name, written, lever) };
  const value = Number(written);
  const [least, most] = lever.range ?? (lever.type === "degree" ? [0, 1] : [-Infinity, Infinity]);
  return Number.isFinite(value) && value >= least && value <= most ? { value } : { problem: sayOutOfLeverRange(name, written, lever) };
}
