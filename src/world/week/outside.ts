import { exp, log } from "../../random/exp-log.js";
import { bendOdds } from "../../statistics/odds.js";
import { levers } from "../levers/index.js";
import { decisions } from "../decisions.js";
import { stages, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askPatient } from "./ask-luck.js";
import { countNetwork, countPerson } from "./count.js";
import { defineStep } from "./step.js";

const structural = levers.framing.words.indexOf("structural_support");

export const outside = defineStep({
  step: "outside",
  about: "Services outside decide, and a basic need may be met; how long they take follows hard times and what is sent to them",
  parts: ["people", "needs", "patients", "followed", "surroundings", "time", "windows", "columns", "counts"],
  flows: [
    { flow: "decisions", reads: ["cases", "pcn.framing", "unpaid_effort", "patient.basic_need"], writes: ["cases", "patient.basic_need", "need", "followed", "tally.basic_decided", "tally.basic_met", "tally.held_open_weeks"] },
    { flow: "waits", reads: ["sent_outside", "pcn.hardship", "pcn.statutory_wait"], writes: ["pcn.statutory_wait", "tally.outside_wait_milli"] },
  ],
  run(place, state) {
    const { patients, columns, week, counts } = state;
    for (let row = 0; row < columns.patient.size; row++) {
      if (patients.stage[row] !== stages.open || patients.decision[row] < 0) continue;
      if (patients.decision[row] > week) countPerson(counts, place, "held_open_weeks", patients.person[row]);
      else decide(place, state, row);
    }
    lengthenWaits(place, state);
  },
});

type Parts = Pick<NetworkState, "people" | "needs" | "patients" | "followed" | "surroundings" | "time" | "windows" | "columns" | "counts" | "week">;

/** The decision has come. A basic need is met, or stays open. */
function decide(place: Place, state: Parts, row: number): void {
  const { people, needs, followed, patients, columns, counts } = state;
  patients.decision[row] = -1;
  if (columns.patient.facts.basic_need[row] !== 1) return;
  const person = patients.person[row];
  countPerson(counts, place, "basic_decided", person);
  if (askPatient(place, patients, row, decisions.basicNeedMet, 0) >= chanceOfMeeting(place, state, row)) return;
  countPerson(counts, place, "basic_met", person);
  columns.patient.facts.basic_need[row] = 0;
  if (people.needRow[person] >= 0) needs.basic[people.needRow[person]] = 0;
  if (people.followedRow[person] >= 0) followed.fromBasic[people.followedRow[person]] = place.values.benefit_basic;
}

/** Likelier where the plan deals with what stands in the way, and where she gives it her own time. */
function chanceOfMeeting({ values }: Place, { time, columns }: Parts, row: number): number {
  const post = columns.patient.one.link_worker[row];
  const unpaid = post < 0 ? 0 : Math.min(4, time.unpaidPerCase[post] / values.unpaid_usual);
  const framing = columns.pcn.levers.framing[0] === structural ? values.basic_met_structural : 1;
  return bendOdds(values.basic_met, framing * exp(log(values.basic_met_effort) * (unpaid - 1)));
}

/** Waits go a thirteenth of the way each week to what times and the last 13 weeks' load make of them. */
function lengthenWaits(place: Place, { surroundings, windows, columns, counts }: Parts): void {
  const { values } = place;
  const load = windows.sentOutside.sum[0] / ((place.usuallySent * 13) / 52);
  const hardship = exp((log(values.hardship_wait) * (surroundings.hardship - values.hardship_usual)) / (1 - values.hardship_usual));
  const wait = values.pause_basic_weeks * hardship * Math.max(0.5, 1 + values.outside_load * (Math.min(3, load) - 1));
  surroundings.wait += (wait - surroundings.wait) / 13;
  columns.pcn.facts.statutory_wait[0] = surroundings.wait;
  countNetwork(counts, place, "outside_wait_milli", Math.round(surroundings.wait * 1000));
}
