import { exponential } from "../../random/exponential.js";
import { decisions } from "../decisions.js";
import type { NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { askNetwork } from "./ask-luck.js";
import { countNetwork } from "./count.js";
import { defineStep } from "./step.js";

export const managing = defineStep({
  step: "managing",
  about: "Managers' tasks come in and are worked off: competing ones in busy and calm spells, and what the service asks; reviews are held or put off",
  parts: ["posts", "managers", "time", "columns", "counts"],
  flows: [
    { flow: "tasks", reads: ["staff", "managers_hours", "pcn.bandwidth", "pcn.consultation", "pcn.standardisation", "pcn.data_relevance", "pcn.vcse_recognition"], writes: ["managers_hours", "pcn.bandwidth", "tally.bandwidth_ppm", "tally.managers_asked_minutes"] },
    { flow: "reviews", reads: ["staff", "managers_hours", "pcn.bandwidth", "pcn.review_every_weeks"], writes: ["managers_hours", "hours", "pcn.review", "tally.reviews_held", "tally.reviews_put_off"] },
  ],
  run(place, state) {
    const { managers, columns, counts } = state;
    const { bandwidth_weeks: weeks } = place.values;
    const hours = hoursOfManagers(place, state);
    askForWork(place, state);
    managers.tasks += managers.asked + competingHours(place, state);
    countNetwork(counts, place, "managers_asked_minutes", Math.round(managers.asked * 60));
    managers.asked = 0;
    const left = Math.max(0, 1 - managers.tasks / hours);
    managers.tasks = Math.max(0, managers.tasks - hours);
    const { bandwidth } = columns.pcn.facts;
    bandwidth[0] = Number.isNaN(bandwidth[0]) ? left : bandwidth[0] + (left - bandwidth[0]) / weeks;
    countNetwork(counts, place, "bandwidth_ppm", Math.round(bandwidth[0] * 1e6));
    perhapsReview(place, state);
  },
});

type Parts = Pick<NetworkState, "posts" | "managers" | "time" | "columns" | "counts" | "week">;

/** Hours of managers in a week: those that the network has, and what the part of the money for each further post that goes to management buys. */
function hoursOfManagers({ values, settingFte }: Place, { posts }: Parts): number {
  let further = 0;
  for (let post = 0; post < settingFte.length; post++) if (settingFte[post] === 0) further += posts.fte[post];
  return values.managers_hours + values.managers_hours_of_post * further;
}

/** What the service asks of its managers this week, beside reviews and problems. */
function askForWork(place: Place, { managers, posts, columns }: Parts): void {
  const { values } = place;
  const { consultation, standardisation, data_relevance: relevance, vcse_recognition: recognition } = columns.pcn.levers;
  const rise = (now: number, before: number): number => (Number.isNaN(before) ? 0 : Math.max(0, now - before));
  const yearly = values.relevance_managers_hours * relevance[0] + values.recognition_managers_hours * recognition[0] + values.tailoring_hours * place.practices * (1 - standardisation[0]);
  managers.asked += yearly / 52 + values.consultation_hours * rise(consultation[0], managers.consultation) + values.standardising_hours * rise(standardisation[0], managers.standardisation);
  managers.consultation = consultation[0];
  managers.standardisation = standardisation[0];
  for (let post = 0; post < place.posts; post++) {
    const isVacant = columns.link_worker.alive[post] === 0 && posts.fte[post] > 0;
    if (isVacant && managers.looking[post] === 0) managers.asked += values.vacancy_hours;
    managers.looking[post] = isVacant ? 1 : 0;
  }
}

/** Hours that other tasks take this week. Spells are timed by their ordinal: no scenario moves them. */
function competingHours(place: Place, { managers, week }: Parts): number {
  const { busy_hours: busy, calm_hours: calm, busy_weeks: busyWeeks, calm_weeks: calmWeeks } = place.values;
  while (managers.spellEnds <= week) {
    managers.spell += 1;
    managers.spellEnds += exponential(askNetwork(place, decisions.competingSpell, managers.spell)) * (managers.spell % 2 === 1 ? calmWeeks : busyWeeks);
  }
  return managers.spell % 2 === 1 ? calm : busy;
}

/** A review that is due is held where managers have the time; it takes theirs, and a little of each link worker's in the week that comes. */
function perhapsReview(place: Place, { managers, time, columns, counts, week }: Parts): void {
  const { values } = place;
  const every = columns.pcn.levers.review_every_weeks[0];
  if (Number.isNaN(every) || week - managers.lastReview < every || week < managers.putOffTo) return;
  if (columns.pcn.facts.bandwidth[0] < values.review_bandwidth) {
    managers.putOffTo = week + values.review_put_off;
    countNetwork(counts, place, "reviews_put_off");
    return;
  }
  managers.lastReview = week;
  managers.asked += values.review_managers_hours;
  columns.pcn.events.review[0] += 1;
  countNetwork(counts, place, "reviews_held");
  for (let post = 0; post < place.posts; post++) if (columns.link_worker.alive[post] === 1) time.owed[post] += values.review_hours;
}
