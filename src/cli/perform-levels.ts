import { join } from "node:path";
import { spellNumber } from "../answer/spell-value.js";
import { measureLevels, type MeasuredLevel } from "../evidence/measure-levels.js";
import { loadSetting } from "../setting/load-setting.js";
import { findShippedSettings } from "../setting/shipped-settings.js";
import { defaults } from "../experiment/defaults.js";
import { vocabulary } from "../world/vocabulary.js";
import { loadNamedTheory } from "./load-named-theory.js";
import * as say from "./messages.js";
import { renderTable } from "./render-table.js";
import type { Terminal } from "./terminal.js";

export interface LevelsWords {
  setting: string;
  theory: string;
  copies: number;
  json: boolean;
}

/** Does what `realist levels` says: runs the world as usual and sets it beside what an ordinary network has. */
export function performLevels(words: LevelsWords, terminal: Terminal): void {
  const theory = loadNamedTheory(words.theory);
  const setting = loadSetting(words.setting, vocabulary);
  const reference = loadSetting(join(findShippedSettings(), defaults.setting), vocabulary);
  const { seed, warmUpWeeks, weeks } = defaults;
  const levels = measureLevels({ setting, reference, theory, seed, copies: words.copies, warmUpWeeks, weeks });
  if (words.json) {
    terminal.print(JSON.stringify({ levels: levels.map(toJson) }, null, 2));
    return;
  }
  const rows = levels.map((level) => [level.name, level.unit, spell(level.level), `${spell(level.range[0])} to ${spell(level.range[1])}`, spellOr(level.simulated), level.lo === null ? "" : `${spell(level.lo)} to ${spellOr(level.hi)}`, level.verdict, level.basis]);
  const right = { align: "right" } as const;
  terminal.print(renderTable([{ head: "usual level", most: 34 }, { head: "unit" }, { head: "level", ...right }, { head: "range", ...right }, { head: "simulated", ...right }, { head: "between networks", ...right }, { head: "verdict" }, { head: "basis", most: 34 }], rows));
  terminal.say(say.levelsMeasured(setting.title, setting.networks.length * words.copies, theory === null ? null : theory.name, levels.filter(({ verdict }) => verdict === "out of range").length));
}

const spell = (value: number): string => spellNumber(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3);
const spellOr = (value: number | null): string => (value === null ? "" : spell(value));

function toJson({ name, unit, level, range, basis, simulated, lo, hi, verdict, quintile }: MeasuredLevel): object {
  return { level: name, unit, usual: level, range, simulated, lo, hi, verdict, basis, group: quintile === undefined ? "all" : `quintile ${quintile}` };
}
