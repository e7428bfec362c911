/**
 * The arrows of the house: which room may import which. A room may use whatever can be reached along the arrows, so
 * only the nearest are written. `random` and `statistics` are leaves (but that
 * statistics takes exp and log from the one file that has them), `vocabulary` and `problem` stand under all.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  bin: ["cli"],
  index: ["report"],
  cli: ["report"],
  report: ["chart"],
  chart: ["answer"],
  answer: ["evidence"],
  evidence: ["experiment", "statistics"],
  experiment: ["store", "simulate", "setting", "scenario"],
  store: ["document", "vocabulary"],
  simulate: ["world", "compile"],
  world: ["vocabulary", "random", "statistics"],
  compile: ["theory", "random"],
  theory: ["language", "register"],
  register: ["document"],
  language: ["document", "vocabulary"],
  setting: ["scenario"],
  scenario: ["document", "vocabulary"],
  document: ["problem"],
  problem: [],
  vocabulary: [],
  random: [],
  statistics: ["random"],
};

/** Files that hold nothing but types that everyone may name. */
export const jointTypes: readonly string[] = [
  "src/setting/setting.ts",
  "src/scenario/scenario.ts",
  "src/theory/rule.ts",
  "src/store/tallies.ts",
  "src/simulate/plan.ts",
];

/** Every room that can be reached from this one along the arrows, itself included. */
export function reachRooms(room: string): Set<string> {
  const reached = new Set<string>();
  const next = [room];
  while (next.length > 0) {
    const here = next.pop()!;
    if (reached.has(here)) continue;
    reached.add(here);
    next.push(...(arrows[here] ?? []));
  }
  return reached;
}
