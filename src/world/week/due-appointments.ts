import { stages, type NetworkState } from "../state/network-state.js";

type Parts = Pick<NetworkState, "patients" | "columns" | "week">;

/** Rows of people waiting for a first appointment that can be held now: longest waiting first, then by lot, then by identity. */
export function listNewPeople(state: Parts): number[] {
  const { patients, columns, week } = state;
  const rows: number[] = [];
  for (let row = 0; row < columns.patient.size; row++) if (patients.stage[row] === stages.waiting && patients.due[row] >= 0 && patients.due[row] <= week) rows.push(row);
  return rows.sort((a, b) => patients.referred[a] - patients.referred[b] || patients.priority[a] - patients.priority[b] || patients.person[a] - patients.person[b]);
}

/** Rows of open cases whose next contact is due, with somebody to hold it: longest due first, then by lot, then by identity. */
export function listFurther(state: Parts): number[] {
  const { patients, columns, week } = state;
  const rows: number[] = [];
  for (let row = 0; row < columns.patient.size; row++) {
    if (patients.stage[row] === stages.open && patients.ending[row] === 0 && patients.due[row] <= week && columns.patient.one.link_worker[row] >= 0) rows.push(row);
  }
  return rows.sort((a, b) => patients.due[a] - patients.due[b] || patients.priority[a] - patients.priority[b] || patients.person[a] - patients.person[b]);
}

/** Puts rows in an order that owes nothing to where they stand in the columns: by the lot drawn at joining, then by identity. */
export function orderByLot(patients: NetworkState["patients"], rows: number[]): number[] {
  return rows.sort((a, b) => patients.priority[a] - patients.priority[b] || patients.person[a] - patients.person[b]);
}
