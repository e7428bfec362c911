import { drawParameters } from "../experiment/parameter-draws.js";
import type { Scenario } from "../scenario/scenario.js";
import type { Setting } from "../setting/setting.js";
import { openSimulator } from "../simulate/simulator.js";
import type { TallyTable } from "../store/tallies.js";
import type { Theory } from "../theory/rule.js";
import { peopleWith, type NetworkKind } from "./network-kinds.js";
import { listUsualLevels } from "./usual-kinds.js";
import type { UsualLevel } from "./usual-level.js";

/** A usual level beside what the world makes of it. */
export interface MeasuredLevel extends UsualLevel {
  /** Over all networks run; null where nothing was counted. */
  simulated: number | null;
  /** 5th and 95th percentile between networks. */
  lo: number | null;
  hi: number | null;
  verdict: "in range" | "out of range" | "no value";
}

export interface LevelsAsked {
  setting: Setting;
  /** Who lives there, and against whose levels it is held; an ordinary network keeps the people of the setting. */
  kind: NetworkKind;
  reference: Setting;
  theory: Theory | null;
  seed: string;
  /** How many times the setting is run, each with other luck. */
  copies: number;
  warmUpWeeks: number;
  weeks: number;
}

/** Runs the world as usual and measures every usual level: over all runs together, and between single networks. */
export function measureLevels(asked: LevelsAsked): MeasuredLevel[] {
  const { kind, reference, theory, seed, copies, warmUpWeeks, weeks } = asked;
  const setting = peopleWith(asked.setting, kind);
  const usual: Scenario = { name: "as-usual", title: "As usual", about: "", changes: [], shocks: [], without: [], hash: "" };
  const simulator = openSimulator({ seed, setting, reference, theory, scenarios: [usual], warmUpWeeks, weeks, every: "year" });
  const [draw] = drawParameters(theory, seed, 1);
  const { settled } = simulator.settle(draw);
  const networks: TallyTable[] = [];
  for (let replicate = 0; replicate < copies; replicate++) networks.push(...simulator.run({ draw, settled, replicate }));
  return listUsualLevels(kind).map((level) => (theory === null && level.needsTheory === true ? { ...level, simulated: null, lo: null, hi: null, verdict: "no value" } : measureLevel(level, networks)));
}

function measureLevel(level: UsualLevel, networks: readonly TallyTable[]): MeasuredLevel {
  const pairs = networks.map((table) => [sumTally(table, level.numerator, level), sumTally(table, level.denominator, level)]);
  const top = pairs.reduce((sum, [numerator]) => sum + numerator, 0);
  const bottom = pairs.reduce((sum, [, denominator]) => sum + denominator, 0);
  const each = pairs.filter(([, denominator]) => denominator > 0).map(([numerator, denominator]) => (level.scale * numerator) / denominator).sort((a, b) => a - b);
  if (bottom === 0) return { ...level, simulated: null, lo: null, hi: null, verdict: "no value" };
  const simulated = (level.scale * top) / bottom;
  const verdict = simulated >= level.range[0] && simulated <= level.range[1] ? "in range" : "out of range";
  return { ...level, simulated, lo: each[Math.floor(0.05 * (each.length - 1))], hi: each[Math.ceil(0.95 * (each.length - 1))], verdict };
}

/** A tally over all periods, in the whole network or one quintile. */
function sumTally(table: TallyTable, tally: string, { quintile }: UsualLevel): number {
  const at = table.tallies.indexOf(tally);
  const group = table.groups.indexOf(quintile === undefined ? "all" : `quintile ${quintile}`);
  let sum = 0;
  for (let period = 0; period < table.periods; period++) sum += table.values[(period * table.groups.length + group) * table.tallies.length + at];
  return sum;
}
