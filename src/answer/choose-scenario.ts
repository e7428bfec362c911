import type { Plan } from "../simulate/plan.js";
import { nothingToCompare, scenarioIsTheBaseline, unknownScenario } from "./messages.js";

/** The scenario of a run that is asked about beside its baseline. Throws ProblemError (exit 2) where the run has none of that name. */
export function chooseScenario(plan: Plan, name: string, folder: string): { baseline: string; scenario: string } {
  const [baseline, ...others] = plan.scenarios.map((scenario) => scenario.name);
  if (others.length === 0) throw nothingToCompare(folder);
  if (name === baseline) throw scenarioIsTheBaseline(name, others);
  if (!others.includes(name)) throw unknownScenario(name, others);
  return { baseline, scenario: name };
}
