import { hashFiles } from "../document/document.js";
import type { Scenario, Shock } from "./scenario.js";

/** SHA-256 over what a simulation is told of a scenario: neither its name nor its words, so that a copy has the same. */
export function hashScenario(scenario: Pick<Scenario, "changes" | "shocks" | "without">): string {
  const changes = scenario.changes.map(({ lever, value, practices, fromWeek }) => [lever, value, practices, fromWeek]);
  return hashFiles([{ name: "scenario", text: JSON.stringify({ changes, shocks: scenario.shocks.map(tellShock), without: scenario.without }) }]);
}

/** What happens, what belongs to it and when, in an order that is not that of keys in a file. */
function tellShock(shock: Shock): unknown[] {
  const { what, week } = shock;
  if (what === "departure") return [what, shock.post, week];
  if (what === "surge") return [what, shock.times, shock.weeks, week];
  if (what === "hardship") return [what, shock.level, week];
  return [what, what === "group_closing" ? shock.group : shock.share, week];
}
