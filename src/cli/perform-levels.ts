import { join } from "node:path";
import { spellNumber } from "../answer/spell-value.js";
import { measureLevels, type MeasuredLevel } from "../evidence/measure-levels.js";
import type { NetworkKind } from "../evidence/network-kinds.js";
import { loadSetting } from "../setting/load-setting.js";
import { findShippedSettings } from "../setting/shipped-settings.js";
import { defaults } from "../experiment/defaults.js";
import { vocabulary } from "../world/vocabulary.js";
import { loadNamedTheory } from "./load-named-theory.js";
import * as say from "./messages.js";
import { refuseUsage } from "./read-options.js";
import { renderTable } from "./render-table.js";
import type { Terminal } from "./terminal.js";

export interface LevelsWords {
  setting: string;
  /** Which kinds of network to make of the demonstration; null takes the setting as it is. */
  kinds: readonly NetworkKind[] | null;
  theory: string;
  copies: number;
  json: boolean;
}

/** Does what `realist levels` says: runs the world as usual and sets it beside what a network of each kind has. */
export function performLevels(words: LevelsWords, terminal: Terminal): void {
  const theory = loadNamedTheory(words.theory);
  const setting = loadSetting(words.setting, vocabulary);
  const reference = loadSetting(join(findShippedSettings(), defaults.setting), vocabulary);
  const isOwn = setting.hash !== reference.hash;
  if (isOwn && words.kinds !== null) throw refuseUsage("kind-of-own-setting", say.kindOfOwnSetting(setting.title), say.howToMeasureOwnSetting());
  const { seed, warmUpWeeks, weeks } = defaults;
  const kinds = words.kinds ?? (["ordinary"] as const);
  const found = kinds.map((kind) => ({ kind, levels: measureLevels({ setting, kind, reference, theory, seed, copies: words.copies, warmUpWeeks, weeks }) }));
  if (words.json) {
    terminal.print(JSON.stringify({ levels: found.flatMap(({ kind, levels }) => levels.map((level) => toJson(kind, level))) }, null, 2));
    return;
  }
  const networks = setting.networks.length * words.copies;
  for (const { kind, levels } of found) {
    if (found.length > 1) terminal.print(say.levelsOfKind(kind));
    terminal.print(tabulate(levels));
    terminal.say(say.levelsMeasured(setting.title, networks, theory === null ? null : theory.name, levels.filter(({ verdict }) => verdict === "out of range").length));
    terminal.say(isOwn ? say.levelsOfOwnSetting() : say.peopleOfKind(kind));
  }
}

function tabulate(levels: readonly MeasuredLevel[]): string {
  const rows = levels.map((level) => [level.name, level.unit, spell(level.level), `${spell(level.range[0])} to ${spell(level.range[1])}`, spellOr(level.simulated), level.lo === null ? "" : `${spell(level.lo)} to ${spellOr(level.hi)}`, level.verdict, level.basis]);
  const right = { align: "right" } as const;
  return renderTable([{ head: "usual level", most: 34 }, { head: "unit" }, { head: "level", ...right }, { head: "range", ...right }, { head: "simulated", ...right }, { head: "between networks", ...right }, { head: "verdict" }, { head: "basis", most: 34 }], rows);
}

const spell = (value: number): string => spellNumber(value, Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3);
const spellOr = (value: number | null): string => (value === null ? "" : spell(value));

function toJson(kind: NetworkKind, { name, unit, level, range, basis, simulated, lo, hi, verdict, quintile }: MeasuredLevel): object {
  return { kind, level: name, unit, usual: level, range, simulated, lo, hi, verdict, basis, group: quintile === undefined ? "all" : `quintile ${quintile}` };
}
