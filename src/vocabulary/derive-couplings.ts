import type { Coupling, WeekStep } from "./vocabulary.js";

/**
 * Derives how the steps of a week act on each other: one coupling for each quantity that one step writes and a step
 * reads. It is read in the same week (lag 0) by a step that stands after the writer, in the next week (lag 1) by one
 * that stands before it, or by the writer itself. `shared` names the stocks that people use up together.
 * Costs steps x steps x quantities.
 *
 *     deriveCouplings([{ step: "rain", about: "", reads: [], writes: ["water"] }, { step: "grow", about: "", reads: ["water"], writes: [] }], ["water"])
 *     // [{ from: "rain", through: "water", to: "grow", lag: 0, shared: true }]
 */
export function deriveCouplings(week: readonly WeekStep[], shared: readonly string[]): Coupling[] {
  const couplings: Coupling[] = [];
  week.forEach((writer, at) => {
    for (const through of writer.writes) {
      week.forEach((reader, then) => {
        if (!reader.reads.includes(through)) return;
        couplings.push({ from: writer.step, through, to: reader.step, lag: then > at ? 0 : 1, shared: shared.includes(through) });
      });
    }
  });
  return couplings;
}
