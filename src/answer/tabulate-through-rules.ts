import type { Metric } from "../vocabulary/vocabulary.js";
import { ruleTable } from "./align-columns.js";
import { nameWithUnit } from "./describe-comparison.js";
import { sayThroughRule, throughRulesHead, throughRulesNote } from "./messages.js";
import { chooseSpelling, spellDifference, spellLevel, spellSigned } from "./spell-value.js";
import type { ThroughRule } from "./through-rules.js";
import { wrapLines } from "./wrap-lines.js";

/** What goes through each rule, as a table of plain text with what it means above it; empty where there is nothing to say. */
export function tabulateThroughRules(throughRules: readonly ThroughRule[], metrics: Readonly<Record<string, Metric>>, lineWidth: number): string {
  if (throughRules.length === 0) return "";
  const levels = [...new Set(throughRules.map(({ level }) => spellLevel(level)))].join(", ");
  const rows = throughRules.map((one) => {
    const metric = metrics[one.metric];
    const spelling = chooseSpelling(metric, one.unit, one.group);
    const through = spellDifference(one, spelling);
    return [
      nameWithUnit(one, metric),
      one.scenario,
      one.rule,
      spellSigned(one.with_rule, spelling),
      spellSigned(one.without_rule, spelling),
      through?.estimate ?? "-",
      through?.interval ?? "-",
      sayThroughRule(one),
    ];
  });
  const note = wrapLines(throughRulesNote(throughRules[0].baseline), lineWidth).join("\n");
  return `${note}\n\n${ruleTable([throughRulesHead(levels), ...rows], [3, 4, 5, 6])}`;
}
