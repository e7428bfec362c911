import { guardText } from "../document/guard-text.js";
import { spellNumber } from "../store/spell-number.js";
import { writeCsv } from "../store/write-csv.js";
import type { ThroughRule } from "./through-rules.js";

const headers = [
  "scenario", "baseline", "rule", "metric", "unit", "group", "with_rule", "without_rule", "estimate", "lo", "hi", "level", "n_pairs", "prob_direction", "verdict",
  "chance_lo", "chance_hi", "theory_lo", "theory_hi",
] as const;

/** Writes what goes through rules as a CSV table, one row each, in their order, and answers with the path. */
export async function writeThroughRulesCsv(throughRules: readonly ThroughRule[], path: string, options: { force?: boolean } = {}): Promise<string> {
  await writeCsv(
    path,
    headers,
    async (write) => {
      for (const one of throughRules) await write(listCells(one));
    },
    options,
  );
  return path;
}

function listCells(one: ThroughRule): string[] {
  const texts = [one.scenario, one.baseline, one.rule, one.metric, one.unit, one.group].map(guardText);
  const numbers = [one.with_rule, one.without_rule, one.estimate, one.lo, one.hi, one.level, one.n_pairs, one.prob_direction];
  const spread = [one.chance?.lo, one.chance?.hi, one.theory?.lo, one.theory?.hi];
  return [...texts, ...numbers.map(spellNumber), one.verdict, ...spread.map((value) => spellNumber(value ?? null))];
}
