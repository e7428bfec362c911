import { listRows } from "./made-up-agents.js";
import type { Sketch } from "./made-up-agents.js";

const sizes = { pcn: 1, employer: 2, practice: 5, referrer: 40, link_worker: 3, placement: 6, relationship: 48, patient: 120, group: 8, acquaintance: 24 };

/** Two placements each: practices 0 and 1, 2 and 3, 4 and 0. */
const workerOfPlacement = (row: number): number => Math.floor(row / 2);
const practiceOfPlacement = (row: number): number => row % 5;
const practiceOfReferrer = (row: number): number => row % 5;
/** Each placement has a relationship with each of the eight referrers of its practice. */
const placementOf = (relationship: number): number => Math.floor(relationship / 8);
const referrerOf = (relationship: number): number => practiceOfPlacement(placementOf(relationship)) + 5 * (relationship % 8);
const workerOfRelationship = (row: number): number => workerOfPlacement(placementOf(row));
const workerOfPatient = (row: number): number => (row % 8 === 7 ? -1 : row % 3);
const workerOfAcquaintance = (row: number): number => Math.floor(row / 8);
const groupOfAcquaintance = (row: number): number => row % 8;
const pcn = (): number => 0;

/**
 * Each post changes hands once a year and stands vacant for 4, 7 or 10 weeks: its placements, relationships and
 * acquaintances end with the person.
 */
const isVacant = (worker: number, week: number): boolean => week >= 10 + 14 * worker && week < 14 + 17 * worker;

/** A network of 5 practices, 40 referrers and 3 link workers; a patient is followed for half a year, then the next comes. */
export const network: Sketch = {
  sizes,
  one: {
    pcn: {},
    employer: {},
    practice: { pcn },
    referrer: { practice: practiceOfReferrer, pcn },
    link_worker: { pcn, employer: (row) => (row === 0 ? 1 : 0) },
    placement: { pcn, link_worker: workerOfPlacement, practice: practiceOfPlacement },
    relationship: {
      pcn,
      practice: (row) => practiceOfPlacement(placementOf(row)),
      placement: placementOf,
      referrer: referrerOf,
      link_worker: workerOfRelationship,
    },
    patient: { pcn, practice: (row) => row % 5, link_worker: workerOfPatient, group: (row) => (row % 4 === 0 ? -1 : row % 8) },
    group: { pcn },
    acquaintance: { pcn, link_worker: workerOfAcquaintance, group: groupOfAcquaintance },
  },
  many: {
    pcn: { link_workers: () => [0, 1, 2], placements: () => [0, 1, 2, 3, 4, 5] },
    employer: {},
    practice: { placements: (row) => listRows(sizes.placement, (placement) => practiceOfPlacement(placement) === row) },
    referrer: { placements: (row) => listRows(sizes.placement, (placement) => practiceOfPlacement(placement) === practiceOfReferrer(row)) },
    link_worker: {
      placements: (row) => [2 * row, 2 * row + 1],
      practices: (row) => [2 * row, 2 * row + 1].map(practiceOfPlacement),
      relationships: (row) => listRows(sizes.relationship, (relationship) => workerOfRelationship(relationship) === row),
      cases: (row) => listRows(sizes.patient, (patient) => workerOfPatient(patient) === row),
    },
    placement: {},
    relationship: {},
    patient: {},
    group: {},
    acquaintance: { team_acquaintances: (row) => listRows(sizes.acquaintance, (other) => groupOfAcquaintance(other) === groupOfAcquaintance(row)) },
  },
  ranges: {
    "pcn.statutory_wait": [2, 16],
    "referrer.reports_lately": [0, 6],
    "referrer.refusals_lately": [0, 3],
    "referrer.new_faces_lately": [0, 4],
    "link_worker.organisations_answered_to": [1, 3],
    "link_worker.colleagues": [0, 3],
    "link_worker.hours_left": [0, 6],
    "link_worker.starts_lately": [120, 280],
    "placement.days": [1, 4],
    "patient.consultations_lately": [0, 10],
    "group.referrals_lately": [0, 6],
  },
  levers: { autonomy: 0.8 },
  rates: { chance_to_talk: 3, report_heard: 0.8, review: 0.1 },
  away: (agent, row, week) => {
    if (agent === "link_worker") return isVacant(row, week);
    if (agent === "placement") return isVacant(workerOfPlacement(row), week);
    if (agent === "relationship") return isVacant(workerOfRelationship(row), week);
    if (agent === "acquaintance") return isVacant(workerOfAcquaintance(row), week);
    return agent === "patient" && (week + row) % 26 === 0;
  },
  nowAndThen: ["referrer.benefit_reported", "relationship.benefit_reported", "link_worker.shortfall_from_target"],
};
