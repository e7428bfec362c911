import type { AgentColumns } from "../../vocabulary/columns.js";
import { patient } from "../agents/patient.js";
import { stages, type NetworkState } from "../state/network-state.js";
import type { Place } from "../state/place.js";
import { lengthenColumn, lengthenColumns } from "../state/rows.js";
import { goThroughEarlier } from "./begin-need.js";
import { countConsultations } from "./consultation-history.js";
import { usualRate } from "./consulting.js";

type Parts = Pick<NetworkState, "people" | "needs" | "patients" | "columns" | "week">;

/** Takes a row for somebody whom the service comes to know: states at their start, nothing yet known of contacts. Returns the row. */
export function beginPatient(place: Place, state: Parts, person: number): number {
  const { people, patients } = state;
  const agent = state.columns.patient;
  const row = takeRow(agent, patients);
  people.patientRow[person] = row;
  agent.alive[row] = 1;
  agent.one.practice[row] = place.practiceOf[person];
  agent.one.referrer[row] = -1;
  agent.one.link_worker[row] = -1;
  agent.one.group[row] = -1;
  for (const name in agent.states) agent.states[name][row] = patient.states[name as keyof typeof patient.states].start;
  for (const name in agent.factors) agent.factors[name][row] = 1;
  for (const name in agent.events) agent.events[name][row] = 0;
  for (const name in agent.facts) agent.facts[name][row] = NaN;
  describe(place, state, row, person);
  for (const column of Object.values(patients)) column[row] = 0;
  patients.person[row] = person;
  patients.due[row] = -1;
  patients.seen[row] = -1;
  patients.decision[row] = -1;
  return row;
}

/** What is known of somebody from the start. Who has no need has nothing that could be met, and what she is like else is middling. */
function describe(place: Place, { people, needs, columns, week }: Parts, row: number, person: number): void {
  const { facts } = columns.patient;
  const need = people.needRow[person];
  facts.age[row] = place.people.age[person];
  facts.sex[row] = place.people.sex[person];
  facts.long_term_condition[row] = place.people.condition[person];
  facts.quintile[row] = place.quintileOf[person] + 1;
  facts.basic_need[row] = need >= 0 ? needs.basic[need] : 0;
  facts.need[row] = need >= 0 ? needs.kind[need] : 5;
  facts.capital[row] = need >= 0 ? needs.capital[need] : 0.5;
  facts.consultations_lately[row] = 0;
  if (need >= 0) facts.consultations_lately[row] = countConsultations(needs, need, week, 52);
  else goThroughEarlier(place, person, people.needs[person], usualRate(place, person, false), () => (facts.consultations_lately[row] += 1));
  facts.contacts_so_far[row] = 0;
  facts.benefit[row] = 0;
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

/** Takes somebody off the books. */
export function dischargePatient(state: Pick<NetworkState, "people" | "patients" | "columns">, row: number): void {
  state.people.patientRow[state.patients.person[row]] = -1;
  state.patients.stage[row] = stages.none;
  state.columns.patient.alive[row] = 0;
  state.columns.patient.one.link_worker[row] = -1;
}
