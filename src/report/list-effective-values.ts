import type { EffectiveValue } from "../experiment/experiment.js";
import { listEffectiveLevers } from "../scenario/list-effective-levers.js";
import type { LeverChange, Scenario } from "../scenario/scenario.js";
import type { Setting } from "../setting/setting.js";
import type { Theory } from "../theory/rule.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";

const setters: Readonly<Record<string, EffectiveValue["setBy"]>> = { usual: "default", setting: "setting", "--set": "flag" };

/** What the manifest lists as in force. */
export interface InForce {
  /** Options by name, and whether the command line gave them. */
  options: readonly { name: string; value: string | number; given: boolean }[];
  setting: Setting;
  theory: Theory | null;
  scenarios: readonly Scenario[];
  sets: readonly LeverChange[];
  vocabulary: Vocabulary;
}

/** Every value in force in a run and who set it: options, then the theory's parameters, then each scenario's levers. */
export function listEffectiveValues({ options, setting, theory, scenarios, sets, vocabulary }: InForce): EffectiveValue[] {
  const inSetting = listSettingLevers(setting);
  return [
    ...options.map(({ name, value, given }): EffectiveValue => ({ name, value, setBy: given ? "flag" : "default" })),
    ...Object.values(theory?.parameters ?? {}).map(({ name, value }): EffectiveValue => ({ name, value, setBy: "theory" })),
    ...scenarios.flatMap((scenario) => {
      const flags = sets.filter((set) => scenario.changes.includes(set));
      return listEffectiveLevers(vocabulary, scenario, flags, inSetting).map(({ lever, value, practices, fromWeek, setBy }): EffectiveValue => {
        const where = practices === null ? "" : ` at ${practices.join(" ")}`;
        const when = fromWeek === 0 ? "" : ` from week ${fromWeek}`;
        return { name: `${lever} (${scenario.name}${where}${when})`, value, setBy: setters[setBy] ?? "scenario" };
      });
    }),
  ];
}

/** The levers of a setting; in one of several networks, what holds for all its practices names them. */
function listSettingLevers({ networks }: Setting): LeverChange[] {
  return networks.flatMap(({ levers = [], practices }) => levers.map((change) => ({ ...change, practices: change.practices ?? (networks.length > 1 ? practices.map(({ code }) => code) : null) })));
}
