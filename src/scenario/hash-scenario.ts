import { hashFiles } from "../document/document.js";
import type { Scenario } from "./scenario.js";

/** SHA-256 over what a simulation is told of a scenario: neither its name nor its words, so that a copy has the same. */
export function hashScenario(scenario: Pick<Scenario, "changes" | "shocks" | "without">): string {
  const changes = scenario.changes.map(({ lever, value, practices, fromWeek }) => [lever, value, practices, fromWeek]);
  return hashFiles([{ name: "scenario", text: JSON.stringify({ changes, shocks: scenario.shocks.map(({ what, post, week }) => [what, post, week]), without: scenario.without }) }]);
}
