import { join } from "node:path";
import { defaults } from "../experiment/defaults.js";
import { drawParameters } from "../experiment/parameter-draws.js";
import { loadSetting } from "../setting/load-setting.js";
import { findShippedSettings } from "../setting/shipped-settings.js";
import type { SettledDraw } from "../simulate/plan.js";
import { openSimulator } from "../simulate/simulator.js";
import type { Theory } from "../theory/rule.js";
import { vocabulary } from "../world/vocabulary.js";

/** Copies of the reference network: more than a run takes, so that what two people went through does not pass for drift. */
const copies = 48;

/** The reference run under the stated values, with the usual seed: usual levels of all bends, and level and drift of all states. */
export function settleTheory(theory: Theory): SettledDraw {
  const reference = loadSetting(join(findShippedSettings(), defaults.setting), vocabulary);
  const [draw] = drawParameters(theory, defaults.seed, 1);
  const { warmUpWeeks, weeks, every, seed } = defaults;
  return openSimulator({ seed, setting: reference, reference, theory, scenarios: [], warmUpWeeks, weeks, every }).settle(draw, copies);
}
