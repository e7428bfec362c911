import { stages, type Introduced, type NetworkState } from "../../world/state/network-state.js";

/** How things stand with one adult at the end of a week. */
export interface PatientStock {
  /** Row of a need that has not passed, or -1, and how many there have been. */
  need: number;
  needs: number;
  /** GP consultations of the week, while in need or followed. */
  consulted: number;
  offers: number;
  /** Row among the patients, or -1, and what is known of it. */
  row: number;
  referral: number;
  stage: number;
  contacts: number;
  centred: number;
  missed: number;
  holder: number;
  introductions: number;
  listed: number[];
  joined: number[];
}

/** Takes stock of one adult, changing nothing. */
export function takePatientStock({ people, needs, patients, places, lists, columns, week }: NetworkState, person: number): PatientStock {
  const needRow = people.needRow[person];
  const row = people.patientRow[person];
  // The two lowest bits of the history are the week that it was last moved on to.
  const consulted = needRow >= 0 && needs.historyAt[needRow] === week - 1 ? needs.history0[needRow] & 3 : 0;
  return {
    need: needRow >= 0 && needs.eased[needRow] === 0 ? needRow : -1,
    needs: people.needs[person],
    consulted,
    offers: people.referrals[person],
    row,
    referral: row < 0 ? -1 : patients.referral[row],
    stage: row < 0 ? stages.none : patients.stage[row],
    contacts: row < 0 ? 0 : patients.contacts[row],
    centred: row < 0 ? 0 : patients.personCentred[row],
    missed: row < 0 ? 0 : patients.missedFirst[row] + patients.missedFurther[row],
    holder: row < 0 ? -1 : columns.patient.one.link_worker[row],
    introductions: row < 0 ? 0 : patients.introductions[row],
    listed: listGroups(lists, person),
    joined: listGroups(places, person),
  };
}

/** Groups where somebody has a place, or on whose list she is. */
function listGroups(table: Introduced, person: number): number[] {
  const groups: number[] = [];
  for (let at = 0; at < table.size; at++) if (table.person[at] === person) groups.push(table.group[at]);
  return groups.sort((a, b) => a - b);
}
