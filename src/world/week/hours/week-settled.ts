import { linkWorker } from "../../agents/link-worker.js";
import { stages, type NetworkState } from "../../state/network-state.js";
import type { Place } from "../../state/place.js";
import { countPost } from "../count.js";
import { defineStep } from "../step.js";
import { activities, hoursSpent, spendHours, wholeMinutes, type Activity } from "./activities.js";

const own = linkWorker.behaviours.effort_beyond_role;
const tallyOf = Object.fromEntries(activities.map((activity) => [activity, `minutes_${activity}`])) as { [A in Activity]: `minutes_${A}` };

export const weekSettled = defineStep({
  step: "her week settled",
  about: "What is left of her hours goes to groups, the neighbourhood and being seen about; unpaid hours; the week is counted, activity by activity",
  parts: ["patients", "posts", "time", "columns", "counts"],
  flows: [
    { flow: "hours at work", reads: ["staff", "hours"], writes: ["hours", ...activities.map((activity) => `tally.${tallyOf[activity]}`), "tally.minutes_at_work", "tally.minutes_in_contacts", "tally.minutes_assessing"] },
    { flow: "unpaid hours", reads: ["staff", "cases", "patient.basic_need", "link_worker.effort_beyond_role"], writes: ["unpaid_effort", "tally.minutes_unpaid"] },
    { flow: "promises", reads: ["relationship.report_heard"], writes: ["hours"] },
  ],
  run(place, state) {
    const { posts, time, columns, counts } = state;
    time.unpaidPerCase.fill(0);
    const open = countBasicNeeds(place, state);
    for (let post = 0; post < place.posts; post++) {
      if (columns.link_worker.alive[post] === 0) continue;
      spendHours(state, post, "left_over", Math.max(0, posts.newPeopleHours[post]) + Math.max(0, posts.furtherHours[post]));
      // A contact that ran past the week is worked in it and taken back in the next.
      countPost(counts, place, "minutes_at_work", post, wholeMinutes(posts.fte[post] * place.values.hours_at_work + posts.overdrawn[post] - time.debt[post]));
      countActivities(place, state, post);
      const inContacts = hoursSpent(state, post, "first_contacts") + hoursSpent(state, post, "further_contacts");
      countPost(counts, place, "minutes_in_contacts", post, wholeMinutes(inContacts));
      countPost(counts, place, "minutes_assessing", post, wholeMinutes(time.assessing[post]));
      if (open[post] > 0) giveUnpaid(place, state, post, open[post]);
    }
    promiseReports(place, state);
  },
});

type Parts = Pick<NetworkState, "patients" | "posts" | "time" | "columns" | "counts">;

/** Whole minutes by activity, cut out of the running sum, so that they add up to the whole minutes of the week. */
function countActivities(place: Place, state: Parts, post: number): void {
  let sum = 0;
  let counted = 0;
  for (const activity of activities) {
    sum += hoursSpent(state, post, activity);
    const upTo = wholeMinutes(sum);
    countPost(state.counts, place, tallyOf[activity], post, upTo - counted);
    counted = upTo;
  }
}

/** By post, open cases with a basic need open. */
function countBasicNeeds(place: Place, { patients, columns }: Parts): Float64Array {
  const open = new Float64Array(place.posts);
  const { link_worker: holder } = columns.patient.one;
  for (let row = 0; row < columns.patient.size; row++) if (patients.stage[row] === stages.open && columns.patient.facts.basic_need[row] === 1 && holder[row] >= 0) open[holder[row]] += 1;
  return open;
}

/** What she does beyond her role goes to those of her people whose basic need is open, and has an end. */
function giveUnpaid(place: Place, { posts, time, columns, counts }: Parts, post: number, people: number): void {
  const hours = Math.min(place.values.unpaid_most, own.usual * columns.link_worker.factors.effort_beyond_role[post]) * posts.fte[post];
  time.unpaidPerCase[post] = hours / people;
  countPost(counts, place, "minutes_unpaid", post, Math.round(hours * 60));
}

/** Each report that was heard of a patient costs her some minutes of the week that comes. */
function promiseReports(place: Place, { time, columns }: Parts): void {
  const { report_heard: heard } = columns.relationship.events;
  const { link_worker: worker } = columns.relationship.one;
  for (let i = 0; i < place.relationships; i++) if (heard[i] > 0) time.owed[worker[i]] += (heard[i] * place.values.feedback_minutes) / 60;
}
