import { bendOdds } from "../../../statistics/odds.js";
import type { NetworkState } from "../../state/network-state.js";
import type { Place } from "../../state/place.js";
import { countPractice } from "../count.js";
import { countInForce } from "../hours/committed.js";

/** What each practice puts in of its own this week: the time of its staff, and what tells its patients. */
export function countPracticeTime(place: Place, state: Pick<NetworkState, "windows" | "columns" | "counts">): void {
  const { values } = place;
  const inForce = countInForce(place, state);
  for (let practice = 0; practice < place.practices; practice++) {
    const staffHours = tellingStaff(place, state, practice, inForce[practice]) + (tellingPatients(place, state, practice) * values.offer_minutes) / 60;
    const { champion, role_information_patients: told } = state.columns.practice.levers;
    const yearly = champion[practice] * values.champion_hours * values.cost_of_clinician_hour + told[practice] * values.cost_of_telling_patients;
    countPractice(state.counts, place, "practice_pence", practice, Math.round((staffHours * values.cost_of_practice_hour + yearly / 52) * 100));
  }
}

/** Hours of those who refer, for her meetings, and for what they are told and shown: none while nobody is in force here. */
function tellingStaff(place: Place, { columns }: Pick<NetworkState, "columns">, practice: number, inForce: number): number {
  if (inForce === 0) return 0;
  const { values } = place;
  const { role_information_staff: role, criteria_explained: criteria, two_way_effort: twoWay, meeting_attendance: attendance } = columns.practice.levers;
  const people = place.firstReferrer[practice + 1] - place.firstReferrer[practice];
  const meetings = bendOdds(attendance[practice], columns.practice.factors.inviting_to_meetings[practice]) * values.meetings_a_week * inForce;
  const yearly = values.role_information_each * role[practice] + values.criteria_each * criteria[practice] + values.two_way_each * twoWay[practice];
  return people * ((meetings * values.meeting_minutes_each) / 60 + yearly / 52);
}

/** Referrals of this week at which a patient was told what she will be offered, each as far as that is done. */
function tellingPatients(place: Place, { windows: { referrals }, columns }: Pick<NetworkState, "windows" | "columns">, practice: number): number {
  let people = 0;
  for (let i = place.firstReferrer[practice]; i < place.firstReferrer[practice + 1]; i++) people += referrals.values[referrals.at * place.referrers + i];
  return people * columns.practice.levers.role_information_patients[practice];
}
