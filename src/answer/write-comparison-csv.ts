import { guardText } from "../document/guard-text.js";
import { spellNumber } from "../store/spell-number.js";
import { writeCsv } from "../store/write-csv.js";
import type { Comparison } from "./comparison.js";

const headers = [
  "scenario", "baseline", "metric", "unit", "group", "scenario_value", "baseline_value", "estimate", "lo", "hi", "level", "n_pairs", "prob_direction", "verdict",
  "chance_lo", "chance_hi", "theory_lo", "theory_hi", "correlation", "runs_saved", "noticed_chance", "noticed_networks",
] as const;

/** Writes comparisons as a CSV table, one row each, in their order: the small table behind every statement and picture. */
export async function writeComparisonCsv(comparisons: readonly Comparison[], path: string, options: { force?: boolean } = {}): Promise<void> {
  await writeCsv(
    path,
    headers,
    async (write) => {
      for (const comparison of comparisons) await write(listCells(comparison));
    },
    options,
  );
}

function listCells(one: Comparison): string[] {
  const texts = [one.scenario, one.baseline, one.metric, one.unit, one.group].map(guardText);
  const first = [one.scenario_value, one.baseline_value, one.estimate, one.lo, one.hi, one.level, one.n_pairs, one.prob_direction].map(spellNumber);
  const rest = [one.chance?.lo, one.chance?.hi, one.theory?.lo, one.theory?.hi, one.saved.correlation, one.saved.runs, one.noticed.chance, one.noticed.networks];
  return [...texts, ...first, one.verdict, ...rest.map((value) => spellNumber(value ?? null))];
}
