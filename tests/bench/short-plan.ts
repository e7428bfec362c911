import { loadScenario } from "../../src/scenario/load-scenario.js";
import { loadSetting } from "../../src/setting/load-setting.js";
import type { Setting } from "../../src/setting/setting.js";
import type { Plan } from "../../src/simulate/plan.js";
import { vocabulary } from "../../src/world/vocabulary.js";

/** A pair of scenarios without a theory in the demonstration network, or in one with lists a twentieth as long. */
export function makeShortPlan(change: Pick<Plan, "warmUpWeeks" | "weeks">, size: "whole" | "small" = "whole"): Plan {
  const demonstration = loadSetting("demonstration", vocabulary);
  const setting = size === "whole" ? demonstration : shrink(demonstration);
  const scenarios = ["as-usual", "wider-criteria"].map((name) => loadScenario(name, vocabulary, setting));
  return { seed: "bench", setting, reference: demonstration, theory: null, scenarios, every: "month", ...change };
}

function shrink(setting: Setting): Setting {
  const networks = setting.networks.map((network) => ({ ...network, practices: network.practices.map((one) => ({ ...one, listSize: Math.round(one.listSize / 20), adults: Math.round(one.adults / 20) })) }));
  return { ...setting, networks };
}
