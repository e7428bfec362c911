import type { AgentColumns } from "../../vocabulary/columns.js";
import { patient } from "../agents/patient.js";
import { decisions } from "../decisions.js";
import { stages, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { lengthenColumn, lengthenColumns } from "../state/rows.js";
import { addToWindow } from "../state/window.js";
import { askPerson } from "./ask-luck.js";
import { atQuintile } from "./by-quintile.js";
import { countPerson } from "./count.js";

type Parts = Pick<NetworkState, "people" | "needs" | "patients" | "windows" | "columns" | "counts" | "week">;

/** True where somebody is with the service already or was offered it lately. */
export function isOutOfReach(place: Place, state: Pick<NetworkState, "people" | "week">, person: number): boolean {
  return state.people.patientRow[person] >= 0 || state.week - state.people.offered[person] < place.values.not_again_within;
}

/** Offers a referral: it is agreed or declined on the spot. `referrer` is -1 for other routes. */
export function offerReferral(place: Place, state: Parts, person: number, referrer: number, suitable: boolean): void {
  const { people, counts, week } = state;
  const n = people.referrals[person]++;
  people.offered[person] = week;
  countPerson(counts, place, "offered", person);
  if (!suitable) countPerson(counts, place, "offered_unsuitable", person);
  if (askPerson(place, person, decisions.agreeing, n) < atQuintile(place.values, "declined", place.quintileOf[person])) return;
  countPerson(counts, place, "referred", person);
  if (referrer >= 0) addToWindow(state.windows.referrals, referrer, 1);
  admitPatient(place, state, person, referrer, suitable, n);
}

function admitPatient(place: Place, state: Parts, person: number, referrer: number, suitable: boolean, referral: number): void {
  const { people, needs, patients, week } = state;
  const agent = state.columns.patient;
  const row = takeRow(agent, patients);
  const practice = place.practiceOf[person];
  people.patientRow[person] = row;
  agent.alive[row] = 1;
  agent.one.practice[row] = practice;
  agent.one.referrer[row] = referrer;
  agent.one.link_worker[row] = -1;
  for (const [name, { start }] of Object.entries(patient.states)) agent.states[name][row] = start;
  for (const name of Object.keys(patient.behaviours)) agent.factors[name][row] = 1;
  for (const name of Object.keys(agent.events)) agent.events[name][row] = 0;
  const need = people.needRow[person];
  agent.facts.basic_need[row] = need >= 0 ? needs.basic[need] : 0;
  agent.facts.need[row] = need >= 0 ? needs.kind[need] : 5;
  agent.facts.capital[row] = need >= 0 ? needs.capital[need] : 0.5;
  agent.facts.person_centred_lately[row] = NaN;
  agent.facts.weeks_waited[row] = 0;
  agent.facts.contacts_so_far[row] = 0;
  agent.events.being_referred[row] = 1;
  patients.stage[row] = stages.waiting;
  patients.person[row] = person;
  patients.referral[row] = referral;
  patients.suitable[row] = suitable ? 1 : 0;
  patients.contactsAllowed[row] = askPerson(place, person, decisions.wrongContacts, referral) < 0.5 ? 1 : 2;
  patients.referred[row] = week;
  patients.priority[row] = askPerson(place, person, decisions.queuePriority, referral);
  patients.due[row] = -1;
  patients.missedFirst[row] = 0;
  patients.missedFurther[row] = 0;
  patients.patience[row] = 0;
  patients.seen[row] = -1;
  patients.contacts[row] = 0;
  patients.personCentred[row] = 0;
  patients.ending[row] = 0;
  patients.paused[row] = 0;
  patients.connected[row] = 0;
  patients.introductions[row] = 0;
  patients.hadContact[row] = 0;
}

/** The first empty row; columns are made longer when there is none. */
function takeRow(agent: AgentColumns, patients: NetworkState["patients"]): number {
  let row = 0;
  while (row < agent.size && agent.alive[row] === 1) row++;
  if (row < agent.size) return row;
  if (row === agent.alive.length) growColumns(agent, patients);
  agent.size = row + 1;
  return row;
}

function growColumns(agent: AgentColumns, patients: NetworkState["patients"]): void {
  agent.alive = lengthenColumn(agent.alive);
  for (const columns of [agent.facts, agent.states, agent.factors, agent.events, agent.one, patients]) lengthenColumns(columns);
}

/** Takes a patient off the pathway. */
export function dischargePatient(state: Pick<NetworkState, "people" | "patients" | "columns">, row: number): void {
  state.people.patientRow[state.patients.person[row]] = -1;
  state.patients.stage[row] = stages.none;
  state.columns.patient.alive[row] = 0;
  state.columns.patient.one.link_worker[row] = -1;
}
