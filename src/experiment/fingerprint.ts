import type { ParameterDraw } from "../simulate/plan.js";
import type { Experiment } from "./experiment.js";

/** Everything on which the results depend, under the words in which a difference is told. Threads and times are not in it. */
export type Fingerprint = Record<string, string>;

/** The fingerprint of an experiment: a resumed run must have the same one. */
export function takeFingerprint(experiment: Experiment, draws: readonly ParameterDraw[], version: string): Fingerprint {
  const { plan } = experiment;
  return {
    "the version of realist": version,
    "--seed": plan.seed,
    "--draws": String(experiment.draws),
    "--replicates": String(experiment.replicates),
    "--weeks": String(plan.weeks),
    "the weeks of warm-up": String(plan.warmUpWeeks),
    "--every": plan.every,
    "the names of the scenarios": plan.scenarios.map(({ name }) => name).join(" "),
    "what a scenario changes": JSON.stringify(plan.scenarios.map(({ changes, shocks, without }) => [changes, shocks, without])),
    "the theory": plan.theory === null ? "null" : plan.theory.hash,
    "the values of its parameters": JSON.stringify(draws),
    "the setting": plan.setting.hash,
    "the reference setting": plan.reference.hash,
  };
}

/** The longest value that is worth quoting. */
const longestQuoted = 40;

/** What differs, each in words: `--seed was "a" and is now "b"`, or `the setting is no longer the same`. */
export function compareFingerprints(before: Fingerprint, now: Fingerprint): string[] {
  return Object.keys(now)
    .filter((what) => before[what] !== now[what])
    .map((what) => {
      const isShort = now[what].length <= longestQuoted && (before[what] ?? "").length <= longestQuoted && !/hash|the theory|setting/.test(what);
      return isShort ? `${what} was "${before[what] ?? ""}" and is now "${now[what]}"` : `${what} ${/s$/.test(what) && what.startsWith("the ") ? "are" : "is"} no longer the same`;
    });
}
