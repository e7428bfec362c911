import type { Scenario } from "../scenario/scenario.js";
import * as say from "./messages.js";

/**
 * Says what of the scenarios comes after the last week of a run and so never happens: else a run that is too short
 * would read as "no difference". Weeks count from 0, the first after the warm-up. Each sentence once.
 *
 *     listTooLate([departure], 20) // ['In "departure" the departure of week 26 comes after …']
 */
export function listTooLate(scenarios: readonly Scenario[], weeks: number): string[] {
  const sentences = scenarios.flatMap(({ name, changes, shocks }) => [
    ...changes.filter(({ fromWeek }) => fromWeek >= weeks).map(({ lever, fromWeek }) => say.comesTooLate(name, `change of ${lever} from`, fromWeek, weeks)),
    ...shocks.filter(({ week }) => week >= weeks).map(({ what, week }) => say.comesTooLate(name, `${what.replaceAll("_", " ")} of`, week, weeks)),
  ]);
  return [...new Set(sentences)];
}
