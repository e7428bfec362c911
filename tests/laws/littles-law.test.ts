import { describe, expect, it } from "vitest";
import { stages, type NetworkState } from "../../src/world/state/network-state.js";
import { demonstration } from "../simulate/demonstration.js";
import { watchNetwork } from "../simulate/watched-network.js";
import { measureLittleGap } from "../reference/littles-law.js";
import { times } from "./hard-times.js";

/**
 * Counts stand at the end of a week. Somebody who comes in week r and goes in week s was there at the ends of weeks r to
 * s - 1, and counts s - r weeks when she goes. So over any stretch of weeks the sum of those there is the sum of the stays
 * of those who went, plus what those still there have stayed so far, less what those there at the start had stayed.
 * Source of the law: J. Little, Operations Research 9 (1961) 383-387.
 */
describe.each(times)("Little's law, exactly, from any week on: $name", (time) => {
  const [network] = demonstration.networks;
  const there = { waiting: 0, cases: 0 };
  const stays = { waiting: 0, cases: 0 };
  const gaps = { waiting: [] as number[], cases: [] as number[] };
  let start = { waiting: 0, cases: 0 };
  watchNetwork({ network, weeks: 130, ...time }, ({ week, state, count }) => {
    if (week === 25) start = { waiting: stayedSoFar(state, stages.waiting, "referred"), cases: stayedSoFar(state, stages.open, "seen") };
    if (week <= 25) return;
    there.waiting += count("waiting_weeks");
    there.cases += count("case_weeks");
    stays.waiting += count("left_waiting_weeks");
    stays.cases += count("closed_spell_weeks");
    gaps.waiting.push(there.waiting - stays.waiting - stayedSoFar(state, stages.waiting, "referred") + start.waiting);
    gaps.cases.push(there.cases - stays.cases - stayedSoFar(state, stages.open, "seen") + start.cases);
  });

  it("people waiting and the weeks that they waited", () => {
    expect(there.waiting).toBeGreaterThan(50);
    expect(gaps.waiting.filter((gap) => gap !== 0)).toEqual([]);
  });

  it("open cases and the weeks from first contact to closing", () => {
    expect(there.cases).toBeGreaterThan(200);
    expect(gaps.cases.filter((gap) => gap !== 0)).toEqual([]);
  });
});

describe("Little's law in the long run", () => {
  it("number there = arrivals a week x mean stay, to within what is under way at both ends", () => {
    const present: number[] = [];
    let left = 0;
    let weeks = 0;
    watchNetwork({ network: demonstration.networks[0], weeks: 520 }, ({ week, count }) => {
      if (week < 52) return;
      present.push(count("waiting_weeks"));
      weeks += count("left_waiting_weeks");
      left += count("sent_back") + count("not_reached") + count("gave_up") + count("lost_first") + count("seen");
    });
    expect(Math.abs(measureLittleGap(present, new Array<number>(left).fill(weeks / left)))).toBeLessThan(0.03);
  });
});

/** Weeks at whose end those now in a stage were in it, this one included. */
function stayedSoFar({ patients, columns, week }: NetworkState, stage: number, since: "referred" | "seen"): number {
  let weeks = 0;
  for (let row = 0; row < columns.patient.size; row++) if (patients.stage[row] === stage) weeks += week - patients[since][row];
  return weeks;
}
