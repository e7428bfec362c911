import type { Metric } from "../vocabulary/vocabulary.js";

/**
 * How values of a metric are written wherever people read: shares as percentages and their differences in percentage points, other units as
 * they are. Files of data keep the metric's own unit.
 */
export interface Spelling {
  /** What a value is multiplied by before it is written. */
  scale: number;
  decimals: number;
  /** The unit of a level and of a difference, in words; empty where the metric's label says all. */
  levelUnit: string;
  differenceUnit: string;
  /** Written straight after a level and after a difference. */
  afterLevel: string;
  afterDifference: string;
}

/** Decimals beyond the metric's own that a small difference may take. */
const mostFurther = 2;

/**
 * The spelling for a metric, or for one of its measures of inequality: `unit` then is `ratio` for a relative one, and an absolute one of a
 * share is a difference of percentages itself.
 */
export function chooseSpelling(metric: Pick<Metric, "decimals">, unit: string, group = "all"): Spelling {
  if (unit === "ratio") return plain("ratio", 2);
  if (unit !== "share") return plain(sayUnit(unit), metric.decimals);
  const points = { afterDifference: " points", differenceUnit: "percentage points" };
  const level = group === "SII" || group === "gap" ? { afterLevel: " points", levelUnit: "percentage points" } : { afterLevel: "%", levelUnit: "%" };
  return { scale: 100, decimals: Math.max(0, metric.decimals - 2), ...level, ...points };
}

function plain(unit: string, decimals: number): Spelling {
  return { scale: 1, decimals, levelUnit: unit, differenceUnit: unit, afterLevel: "", afterDifference: "" };
}

/** A rate's label says per what: of its unit only the time is left, and of a bare `a year` nothing. */
function sayUnit(unit: string): string {
  return unit === "a year" ? "" : unit.replace(/^per [\d,]+ (?=\w)/, "");
}

/** A value with the decimals of its metric and thousands apart. @example spellValue(0.7314, chooseSpelling({ decimals: 3 }, "share")) // "73.1%" */
export function spellValue(value: number | null, spelling: Spelling): string {
  return value === null ? "-" : spellNumber(value * spelling.scale, spelling.decimals) + spelling.afterLevel;
}

/** A difference and the ends of its interval as they are written, all with the same decimals; null where there is none. */
export interface SpeltDifference {
  estimate: string;
  interval: string;
}

/** @example spellDifference({ estimate: 0.004, lo: 0.001, hi: 0.006 }, uptake) // { estimate: "+0.4 points", interval: "+0.1 to +0.6" } */
export function spellDifference(difference: { estimate: number | null; lo: number | null; hi: number | null }, spelling: Spelling): SpeltDifference | null {
  const { estimate, lo, hi } = difference;
  if (estimate === null || lo === null || hi === null) return null;
  const decimals = settleDecimals([estimate, lo, hi], spelling);
  const spell = (value: number): string => signNumber(value * spelling.scale, decimals);
  return { estimate: spell(estimate) + spelling.afterDifference, interval: `${spell(lo)} to ${spell(hi)}` };
}

/**
 * Decimals for a difference and the ends of its interval: the metric's own, and at most two more, as few as show the most of them as other
 * than 0. What then still rounds to 0 is written as 0: the verdict, not the digits, says on which side of 0 an interval lies.
 */
export function settleDecimals(values: readonly number[], { scale, decimals }: Pick<Spelling, "scale" | "decimals">): number {
  const shown = (further: number): number => values.filter((value) => /[1-9]/.test(Math.abs(value * scale).toFixed(decimals + further))).length;
  const most = shown(mostFurther);
  let further = 0;
  while (shown(further) < most) further += 1;
  return decimals + further;
}

/** A number with thousands apart and never -0. @example spellNumber(-1234.5, 1) // "-1,234.5" */
export function spellNumber(value: number, decimals: number): string {
  const text = Math.abs(value).toFixed(decimals);
  const [whole, fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 && /[1-9]/.test(text) ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A difference by itself, with its sign. @example spellSigned(0.004, uptake) // "+0.4 points" */
export function spellSigned(value: number | null, spelling: Spelling): string {
  return value === null ? "-" : signNumber(value * spelling.scale, settleDecimals([value], spelling)) + spelling.afterDifference;
}

function signNumber(value: number, decimals: number): string {
  const text = spellNumber(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A level of confidence as people say it. @example spellLevel(0.95) // "95%" @example spellLevel(0.98333) // "98.33%" */
export function spellLevel(level: number): string {
  return `${Number((level * 100).toFixed(2))}%`;
}
