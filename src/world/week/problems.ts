import { exponential } from "../../random/exponential.js";
import { hasRung } from "../../random/hazard-clock.js";
import { isAccepted, nextCandidate } from "../../random/thinning.js";
import { pcn } from "../agents/pcn.js";
import { decisions } from "../decisions.js";
import { levers } from "../levers/index.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { lengthenColumns, removeRow } from "../state/rows.js";
import { askPlacement } from "./ask-luck.js";
import { countPractice } from "./count.js";
import { defineStep } from "./step.js";

/** Weeks for which somebody, or a way of recording, is new. */
const newWeeks = 26;
/** Bandwidth at which problems are settled at the usual rate. */
const usualBandwidth = 0.5;
/** The most that all that is new or missing may multiply the usual rate by: what candidates come at. */
const ceiling = 12;
const noRoom = levers.room.words.indexOf("none");

export const problems = defineStep({
  step: "problems",
  about: "Something goes wrong in how a link worker works in a practice, and is settled as managers find the time",
  parts: ["posts", "placements", "managers", "problems", "columns", "counts"],
  flows: [
    { flow: "arising", reads: ["staff", "problems", "practice.room", "pcn.data_burden", "managers_hours"], writes: ["problems", "managers_hours", "placement.problem_arises", "tally.problems_arisen", "tally.problems_dropped"] },
    { flow: "settling", reads: ["staff", "problems", "pcn.bandwidth", "pcn.solving_problems"], writes: ["problems", "managers_hours", "tally.problems_settled"] },
    { flow: "those open", reads: ["staff", "problems"], writes: ["placement.open_problems", "tally.problem_weeks"] },
  ],
  run(place, state) {
    const { problems: own, managers, columns, posts, week } = state;
    const burden = columns.pcn.levers.data_burden[0];
    if (burden > managers.dataBurden) managers.burdenRaised = week;
    managers.dataBurden = burden;
    dropThoseOfLeavers(place, state);
    for (let at = 0; at < place.placements; at++) {
      if (own.occupant[at] !== posts.occupant[place.postOfPlacement[at]]) begin(place, state, at);
      while (own.next[at] < week + 1) perhapsArise(place, state, at);
    }
    settle(place, state);
    for (let at = 0; at < place.placements; at++) {
      columns.placement.facts.open_problems[at] = Math.min(1, own.open[at] / place.values.problems_borne);
      countPractice(state.counts, place, "problem_weeks", place.practiceOfPlacement[at], own.open[at]);
    }
  },
});

type Parts = Pick<NetworkState, "posts" | "placements" | "managers" | "problems" | "columns" | "counts" | "week">;

/** Clocks of a placement that somebody has newly taken up. */
function begin(place: Place, { problems: own, posts, week }: Parts, at: number): void {
  own.occupant[at] = posts.occupant[place.postOfPlacement[at]];
  own.candidates[at] = 0;
  own.next[at] = nextCandidate(week, place.values.problems_arise * ceiling, askPlacement(place, posts, at, decisions.problemArises, 0));
}

/** The problems of somebody who has left, or whose successor is there already, are nobody's any more. */
function dropThoseOfLeavers(place: Place, { problems: own, posts, columns, counts }: Parts): void {
  for (let row = own.rows.size - 1; row >= 0; row--) {
    const at = own.rows.placement[row];
    if (columns.placement.alive[at] === 1 && own.occupant[at] === posts.occupant[place.postOfPlacement[at]]) continue;
    own.open[at] -= 1;
    countPractice(counts, place, "problems_dropped", place.practiceOfPlacement[at]);
    removeRow(own.rows, row);
  }
}

/** One occasion on which a problem may arise: it passes by where she does not work. */
function perhapsArise(place: Place, state: Parts, at: number): void {
  const { problems: own, posts, columns, counts } = state;
  const n = own.candidates[at]++;
  const isProblem = columns.placement.alive[at] === 1 && isAccepted(riskOf(place, state, at), ceiling, askPlacement(place, posts, at, decisions.problemAccepted, n));
  own.next[at] = nextCandidate(own.next[at], place.values.problems_arise * ceiling, askPlacement(place, posts, at, decisions.problemArises, n + 1));
  if (!isProblem) return;
  const row = own.rows.size++;
  if (row >= own.rows.placement.length) lengthenColumns(own.rows);
  own.rows.placement[row] = at;
  own.rows.ordinal[row] = n;
  own.rows.spent[row] = 0;
  own.open[at] += 1;
  columns.placement.events.problem_arises[at] += 1;
  countPractice(counts, place, "problems_arisen", place.practiceOfPlacement[at]);
}

/** How readily problems arise in a placement, in times the usual. */
function riskOf(place: Place, { placements, managers, columns, week }: Parts, at: number): number {
  const { problems_of_newcomers: ofNewcomers, problems_without_room: withoutRoom, problems_of_new_data: ofNewData } = place.values;
  const isNew = week - placements.started[at] < newWeeks;
  const hasNone = columns.practice.levers.room[place.practiceOfPlacement[at]] === noRoom;
  return (isNew ? ofNewcomers : 1) * (hasNone ? withoutRoom : 1) * (week - managers.burdenRaised < newWeeks ? ofNewData : 1);
}

/** Each open problem is settled at the usual rate, bent, as far as managers have the time; it takes theirs. */
function settle(place: Place, { problems: own, managers, posts, columns, counts }: Parts): void {
  const { usual } = pcn.behaviours.solving_problems;
  const hazard = (usual * columns.pcn.factors.solving_problems[0] * columns.pcn.facts.bandwidth[0]) / usualBandwidth;
  for (let row = own.rows.size - 1; row >= 0; row--) {
    const at = own.rows.placement[row];
    own.rows.spent[row] += hazard;
    if (!hasRung(own.rows.spent[row], exponential(askPlacement(place, posts, at, decisions.problemSettled, own.rows.ordinal[row])))) continue;
    own.open[at] -= 1;
    managers.asked += place.values.problem_solving_hours;
    countPractice(counts, place, "problems_settled", place.practiceOfPlacement[at]);
    removeRow(own.rows, row);
  }
}
