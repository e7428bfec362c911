import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { LeverChange, Scenario } from "./scenario.js";

/** A value in force, and who set it: the world's usual, a scenario, or a flag. */
export interface EffectiveLever {
  lever: string;
  value: LeverChange["value"];
  practices: string[] | null;
  fromWeek: number;
  setBy: "usual" | `scenario ${string}` | "--set";
}

/**
 * Every lever of the vocabulary with every value that comes into force, in the order of the vocabulary, then of weeks:
 * for the manifest. The usual value is left out where a change for all practices holds from the first week. `scenario`
 * is as it was loaded; `sets` are the `--set` flags, which replace the scenario's changes of their lever.
 */
export function listEffectiveLevers(vocabulary: Vocabulary, scenario: Scenario, sets: readonly LeverChange[] = []): EffectiveLever[] {
  return Object.entries(vocabulary.levers).flatMap(([lever, { usual }]) => {
    const flags = sets.filter((change) => change.lever === lever);
    const changes = flags.length > 0 ? flags : scenario.changes.filter((change) => change.lever === lever);
    const setBy: EffectiveLever["setBy"] = flags.length > 0 ? "--set" : `scenario ${scenario.name}`;
    const set = changes.map(({ value, practices, fromWeek }): EffectiveLever => ({ lever, value, practices, fromWeek, setBy }));
    set.sort((a, b) => a.fromWeek - b.fromWeek);
    const replaced = set.some(({ practices, fromWeek }) => practices === null && fromWeek === 0);
    return replaced ? set : [{ lever, value: usual, practices: null, fromWeek: 0, setBy: "usual" }, ...set];
  });
}
