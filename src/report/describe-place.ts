import type { RunFacts } from "../answer/run-facts.js";
import type { ChartContext } from "../chart/chart-data.js";

/** How a run's place, period and names are said in its charts. */
export function describePlace(facts: RunFacts): ChartContext {
  return {
    place: facts.settingTitle,
    period: `${facts.weeks} weeks`,
    scenarios: Object.fromEntries(facts.scenarios.map(({ name, title }) => [name, nameScenario(name, title)])),
    metrics: Object.fromEntries(Object.entries(facts.metrics).map(([name, { decimals }]) => [name, { title: readAloud(name), decimals }])),
  };
}

/** A variant made by a flag has the title of the scenario that it was made of: what was changed is said after it. */
function nameScenario(name: string, title: string): string {
  const change = / (?:with|without) .+$/.exec(name);
  return change === null ? title : `${title}${change[0].replaceAll("_", " ")}`;
}

function readAloud(name: string): string {
  const spaced = name.replaceAll("_", " ");
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
