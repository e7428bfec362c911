import { suggestWord } from "../problem/messages.js";
import { changeScenario } from "../scenario/change-scenario.js";
import type { LeverChange, Scenario } from "../scenario/scenario.js";
import * as say from "./messages.js";
import { refuseUsage } from "./read-options.js";

/** What the words of `run` ask for, each already loaded or read. */
export interface ScenarioRequest {
  /** The scenarios named, in that order. */
  named: readonly Scenario[];
  /** The one given with --baseline, or null. */
  baseline: Scenario | null;
  /** The one compared with where nothing else is said. */
  usual: Scenario;
  /** `--set`: these replace the scenario's own changes of their levers. */
  sets: readonly LeverChange[];
  /** `--without`: each makes a variant of its own. */
  without: readonly string[];
}

/**
 * The scenarios of a run, the baseline first. `--set` makes a variant of each scenario named ("narrow-criteria with throughput_target=none"), or of
 * the baseline where nothing else is named. `--without` puts beside each, and beside the baseline, a variant without that rule, so that a difference can be held
 * against the same difference without it; if only one scenario is named, that scenario is then the baseline, so that what is seen is the rule's own doing. Throws a ProblemError (exit code 2) where two would have one name.
 */
export function planScenarios({ named, baseline, usual, sets, without }: ScenarioRequest): Scenario[] {
  const first = baseline ?? (without.length > 0 && named.length === 1 && sets.length === 0 ? named[0] : usual);
  const others = named.filter((scenario) => scenario.hash !== first.hash || scenario.name !== first.name);
  const changed = sets.length === 0 ? others : (others.length === 0 ? [first] : others).map((scenario) => changeByFlags(scenario, sets));
  const planned = [first, ...changed].flatMap((scenario) => [scenario, ...without.map((cmoc) => leaveOut(scenario, cmoc))]);
  const twice = planned.find(({ name }, at) => planned.findIndex((other) => other.name === name) < at);
  if (twice !== undefined) throw refuseUsage("twice-the-same", say.twiceTheSame(twice.name), say.nameThemApart());
  return planned;
}

/** The scenario of a plan after which its folder is called: the first beside the baseline, a variant without a rule only if there is no other. */
export function chooseNamesake([baseline, ...others]: readonly Scenario[]): Scenario {
  return others.find(({ without }) => without.length <= baseline.without.length) ?? others[0] ?? baseline;
}

/** Throws a ProblemError (exit code 2), with the nearest one, where a CMOC to leave out is not in the theory. */
export function checkWithout(without: readonly string[], theory: { name: string; cmocs: readonly { id: string }[] } | null): void {
  if (without.length === 0) return;
  if (theory === null) throw refuseUsage("no-rules", say.noRules());
  const ids = theory.cmocs.map(({ id }) => id);
  const unknown = without.find((id) => !ids.includes(id));
  if (unknown !== undefined) throw refuseUsage("unknown-cmoc", say.unknownCmoc(unknown, theory.name), suggestWord(unknown, ids));
}

function changeByFlags(scenario: Scenario, sets: readonly LeverChange[]): Scenario {
  const words = sets.map(({ lever, value }) => `${lever}=${value ?? "none"}`).join(" and ");
  return { ...changeScenario(scenario, sets), name: `${scenario.name} with ${words}` };
}

function leaveOut(scenario: Scenario, cmoc: string): Scenario {
  return { ...changeScenario(scenario, [], [cmoc]), name: `${scenario.name} without ${cmoc}` };
}
