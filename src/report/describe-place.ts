import type { RunFacts } from "../answer/run-facts.js";
import { sayScenario } from "../answer/say-names.js";
import type { ChartContext } from "../chart/chart-data.js";

/** How a run's place, period and names are said in its charts. */
export function describePlace(facts: RunFacts): ChartContext {
  return {
    place: facts.settingTitle,
    period: `${facts.weeks} weeks`,
    quintilesDerived: facts.quintilesDerived,
    scenarios: Object.fromEntries(facts.scenarios.map((scenario) => [scenario.name, sayScenario(scenario)])),
    metrics: Object.fromEntries(Object.entries(facts.metrics).map(([name, { label, decimals }]) => [name, { title: label, decimals }])),
  };
}
