import { printCase } from "../../language/pattern/print-pattern.js";
import { changeScenario } from "../../scenario/change-scenario.js";
import type { Scenario } from "../../scenario/scenario.js";
import type { Setting } from "../../setting/setting.js";
import type { Plan } from "../../simulate/plan.js";
import type { Theory } from "../../theory/rule.js";
import { findReadings } from "./find-readings.js";
import { listNamed } from "./list-named.js";
import type { PatternBook } from "./load-patterns.js";
import type { Bench } from "./measure-quantity.js";
import type { Pattern } from "./pattern.js";
import type { Reading } from "./reading.js";

/** Patterns that are held against the same runs: one place, one baseline, as many sites. */
export interface Share {
  setting: string;
  baseline: string;
  sites: number;
  patterns: Pattern[];
}

/** Parts the patterns that can be tested by place, baseline and sites, in the order of their names. */
export function partPatterns(patterns: readonly Pattern[]): Share[] {
  const shares = new Map<string, Share>();
  for (const pattern of patterns) {
    if (pattern.holds === null) continue;
    const { setting, baseline, sites } = pattern;
    const key = JSON.stringify([setting, baseline, sites]);
    const share = shares.get(key) ?? { setting, baseline, sites, patterns: [] };
    share.patterns.push(pattern);
    shares.set(key, share);
  }
  return [...shares.values()];
}

/** Rules that the sentences of a pattern leave out. */
export function listLeftOut({ holds, when }: Pattern): string[] {
  const cases = [holds, when].flatMap((line) => (line === null ? [] : listNamed(line.tree).cases));
  return [...new Set(cases.flatMap(({ without }) => without.map(({ word }) => word)))].sort();
}

/** The runs of a share that do not depend on the theory. */
export interface Frame {
  seed: string;
  reference: Setting;
  warmUpWeeks: number;
  weeks: number;
}

/**
 * The plan of a share under a theory, and what is to be read of it: the baseline first, from which all branch, then every scenario that a
 * sentence names, each with what it leaves out. `without` are rules that never act, in the warm-up neither.
 */
export function planShare(share: Share, book: PatternBook, theory: Theory | null, frame: Frame, without: readonly string[], bench: Omit<Bench, "look">): { plan: Plan; readings: Reading[] } {
  const own = book.scenarios.get(share.setting)!;
  const scenarios = new Map<string, Scenario>();
  const add = (name: string, scenario: Scenario, leftOut: readonly string[]): void => {
    if (!scenarios.has(name)) scenarios.set(name, { ...changeScenario(scenario, [], [...leftOut, ...without]), name });
  };
  add(share.baseline, own.get(share.baseline)!, []);
  for (const { holds, when } of share.patterns) {
    for (const line of [holds, when]) for (const each of line === null ? [] : listNamed(line.tree).cases) add(printCase(each), own.get(each.scenario.word)!, each.without.map(({ word }) => word));
  }
  const plan: Plan = { ...frame, setting: book.settings.get(share.setting)!, theory, scenarios: [...scenarios.values()], every: "month" };
  return { plan, readings: findReadings(share.patterns, bench) };
}
