import type { Metric } from "../vocabulary/vocabulary.js";

/** How values of a metric are written for people: shares as "so many in 100", other units as they are. */
export interface Spelling {
  scale: number;
  decimals: number;
  /** Written after a number, with its space. */
  unit: string;
}

/** The spelling for a metric, or for one of its measures of inequality (`unit` then is `ratio` for a relative one). */
export function chooseSpelling(metric: Pick<Metric, "decimals">, unit: string): Spelling {
  if (unit === "share") return { scale: 100, decimals: Math.max(0, metric.decimals - 2), unit: " in 100" };
  if (unit === "ratio") return { scale: 1, decimals: 2, unit: " times" };
  return { scale: 1, decimals: metric.decimals, unit: unit === "0 to 1" ? " (0 to 1)" : ` ${unit}` };
}

/** A value with the decimals of its metric and thousands apart. @example spellValue(1234.5, { scale: 1, decimals: 0, unit: "" }) // "1,235" */
export function spellValue(value: number | null, { scale, decimals }: Spelling): string {
  if (value === null) return "-";
  const text = Math.abs(value * scale).toFixed(decimals);
  const [whole, fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const isZero = !/[1-9]/.test(text);
  return `${value < 0 && !isZero ? "-" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

/** A difference, with its sign; with more decimals where it would else be written as 0 though it is not. */
export function spellDifference(value: number | null, spelling: Spelling): string {
  if (value === null) return "-";
  let wanted = spelling;
  const isLost = (): boolean => value !== 0 && wanted.decimals < spelling.decimals + 3 && !/[1-9]/.test(spellValue(value, wanted));
  while (isLost()) wanted = { ...wanted, decimals: wanted.decimals + 1 };
  const text = spellValue(value, wanted);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A level as people say it. @example spellLevel(0.95) // "95 %" @example spellLevel(0.98333) // "98.3 %" */
export function spellLevel(level: number): string {
  return `${String(Math.round(level * 1000) / 10)} %`;
}

/** The name of a metric as it is read aloud. */
export function spellName(name: string): string {
  return name.replaceAll("_", " ");
}
