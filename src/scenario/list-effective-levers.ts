import type { Vocabulary } from "../vocabulary/vocabulary.js";
import type { LeverChange, Scenario } from "./scenario.js";

/** A value in force, and who set it: the world's usual, the setting, a scenario, or a flag. */
export interface EffectiveLever {
  lever: string;
  value: LeverChange["value"];
  practices: string[] | null;
  fromWeek: number;
  setBy: "usual" | "setting" | `scenario ${string}` | "--set";
}

/**
 * Every lever of the vocabulary with every value that comes into force, in the order of the vocabulary, then of weeks:
 * for the manifest. The usual value, and the setting's, are left out where a change for all practices holds from the first
 * week. `scenario` is as it was loaded; `sets` are the `--set` flags, which replace the scenario's changes of their lever;
 * `inSetting` is what the setting says of its own practices.
 */
export function listEffectiveLevers(vocabulary: Vocabulary, scenario: Scenario, sets: readonly LeverChange[] = [], inSetting: readonly LeverChange[] = []): EffectiveLever[] {
  return Object.entries(vocabulary.levers).flatMap(([lever, { usual }]) => {
    const flags = sets.filter((change) => change.lever === lever);
    const changes = flags.length > 0 ? flags : scenario.changes.filter((change) => change.lever === lever);
    const setBy: EffectiveLever["setBy"] = flags.length > 0 ? "--set" : `scenario ${scenario.name}`;
    const set = changes.map(({ value, practices, fromWeek }): EffectiveLever => ({ lever, value, practices, fromWeek, setBy }));
    set.sort((a, b) => a.fromWeek - b.fromWeek);
    if (set.some(isForAll)) return set;
    const own = inSetting.filter((change) => change.lever === lever).map(({ value, practices, fromWeek }): EffectiveLever => ({ lever, value, practices, fromWeek, setBy: "setting" }));
    own.sort((a, b) => a.fromWeek - b.fromWeek);
    const before: EffectiveLever[] = own.some(isForAll) ? own : [{ lever, value: usual, practices: null, fromWeek: 0, setBy: "usual" }, ...own];
    return [...before, ...set];
  });
}

/** True for a change that holds everywhere from the first week. */
function isForAll({ practices, fromWeek }: EffectiveLever): boolean {
  return practices === null && fromWeek === 0;
}
