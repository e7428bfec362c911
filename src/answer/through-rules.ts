import { changeScenario } from "../scenario/change-scenario.js";
import type { Scenario } from "../scenario/scenario.js";
import { findSimultaneousLevel } from "../statistics/simultaneous-level.js";
import type { CompareChoice } from "./compare-run.js";
import { compareValues, type ComparedValues } from "./compare-values.js";
import type { Comparison } from "./comparison.js";
import { describeGroups, type Sums } from "./describe-groups.js";
import type { FinishedRun } from "./open-answers.js";
import type { PairValues } from "./pair-values.js";

/**
 * How much of a difference goes through one rule: the difference of a scenario from its baseline where the rule acts in both, less that where it
 * acts in neither, pair by pair on the same luck.
 */
export interface ThroughRule extends Pick<Comparison, "metric" | "unit" | "group" | "scenario" | "baseline" | "estimate" | "lo" | "hi" | "level" | "n_pairs" | "prob_direction" | "verdict" | "chance" | "theory"> {
  rule: string;
  /** The mean difference with the rule, and without it. */
  with_rule: number | null;
  without_rule: number | null;
}

/** A scenario of a run, the same without a rule, and the baseline without it. */
interface RuleLeftOut {
  rule: string;
  scenario: string;
  scenarioWithout: string;
  baselineWithout: string;
}

/**
 * What goes through each rule that a run leaves out of the baseline and of another scenario alike; none where it leaves out none so. In the order of
 * metrics, groups, scenarios and rules.
 *
 * Skewed metrics and measures of inequality that divide have no such answer: their differences do not add up. The intervals of all scenarios and
 * rules hold together, as those of a comparison do.
 */
export function measureThroughRules(run: FinishedRun, sums: Sums, choice: CompareChoice): ThroughRule[] {
  const baseline = run.plan.scenarios[0].name;
  const all = listRulesLeftOut(run.plan.scenarios);
  const level = findSimultaneousLevel(choice.level ?? 0.95, Math.max(1, all.length));
  return run.metrics
    .filter(([, metric]) => metric.isSkewed !== true)
    .flatMap(([name, metric]) =>
      describeGroups(run, sums, metric, choice.by)
        .filter(({ unit }) => unit !== "ratio")
        .flatMap(({ group, unit, valuesOf }) =>
          all.map(({ rule, scenario, scenarioWithout, baselineWithout }) => {
            const subject = { metric: name, unit, group, scenario, baseline };
            const compared: ComparedValues = {
              pairs: sums.whole.pairs,
              level,
              isOutsideEvidence: choice.outsideEvidence?.has(scenario) ?? false,
              matters: null,
              networks: [],
              scenario: subtractPairs(valuesOf(scenario, baseline)),
              baseline: subtractPairs(valuesOf(scenarioWithout, baselineWithout)),
            };
            return nameSides(compareValues(subject, compared), rule);
          }),
        ),
    );
}

/** Scenarios are known by what they change, so that the same is found under any name. */
function listRulesLeftOut([baseline, ...others]: readonly Scenario[]): RuleLeftOut[] {
  const find = (scenario: Scenario, rule: string): Scenario | undefined => {
    const { hash } = changeScenario(scenario, [], [rule]);
    return others.find((other) => other.hash === hash);
  };
  const rules = [...new Set(others.flatMap(({ without }) => without))].filter((rule) => !baseline.without.includes(rule));
  return others.flatMap((scenario) =>
    rules.flatMap((rule) => {
      const [without, baselineWithout] = scenario.without.includes(rule) ? [undefined, undefined] : [find(scenario, rule), find(baseline, rule)];
      return without === undefined || baselineWithout === undefined ? [] : [{ rule, scenario: scenario.name, scenarioWithout: without.name, baselineWithout: baselineWithout.name }];
    }),
  );
}

/** A comparison of two differences under the names of what it compares, in the order of the promise. */
function nameSides({ metric, unit, group, scenario, baseline, scenario_value, baseline_value, ...rest }: Comparison, rule: string): ThroughRule {
  const { estimate, lo, hi, level, n_pairs, prob_direction, verdict, chance, theory } = rest;
  return { metric, unit, group, scenario, baseline, rule, with_rule: scenario_value, without_rule: baseline_value, estimate, lo, hi, level, n_pairs, prob_direction, verdict, chance, theory };
}

function subtractPairs({ scenario, baseline }: { scenario: PairValues; baseline: PairValues }): number[] {
  return scenario.map((value, pair) => value - baseline[pair]);
}
