import type { AgentColumns, Columns, Ties } from "../../vocabulary/columns.js";
import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { employerKinds } from "../agents/employer.js";
import { agents } from "../agents/index.js";
import { events } from "../events.js";
import { levers } from "../levers/index.js";
import type { Place } from "./place.js";
import { groupBy, range, tiePlacements } from "./tie-placements.js";

/** The columns of a network at its start: everybody in post where the setting has somebody, states at their start, no event yet. */
export function openColumns(place: Place): Columns {
  const sizes: Record<keyof typeof agents, number> = {
    pcn: 1,
    employer: employerKinds.length,
    practice: place.practices,
    referrer: place.referrers,
    link_worker: place.posts,
    placement: place.placements,
    relationship: place.relationships,
    patient: 0,
    group: place.groups,
    acquaintance: place.posts * place.groups,
  };
  const columns = Object.fromEntries(Object.entries(agents).map(([name, kind]) => [name, openAgent(name, kind, sizes[name as keyof typeof agents])])) as Columns;
  tieAll(columns, place);
  for (let post = 0; post < place.posts; post++) if (place.settingFte[post] === 0) columns.link_worker.alive[post] = 0;
  for (let at = 0; at < place.placements; at++) if (place.settingDays[at] === 0) columns.placement.alive[at] = 0;
  for (let i = 0; i < place.relationships; i++) columns.relationship.alive[i] = columns.placement.alive[place.placementOfRelationship[i]];
  return columns;
}

function openAgent(name: string, kind: AgentKind, size: number): AgentColumns {
  const capacity = name === "patient" ? 256 : size;
  const filled = (value: number): Float64Array => new Float64Array(capacity).fill(value);
  const eventNames = Object.entries(events).filter(([, event]) => (event.happens_to as readonly string[]).includes(name)).map(([event]) => event);
  const ownLevers = Object.entries(levers).filter(([, lever]) => lever.of === name).map(([lever]) => lever);
  return {
    size,
    // What she knows of each group is settled when the network opens.
    alive: filled(name === "patient" || name === "acquaintance" ? 0 : 1),
    facts: Object.fromEntries(Object.keys(kind.facts).map((fact) => [fact, filled(NaN)])),
    levers: Object.fromEntries(ownLevers.map((lever) => [lever, filled(NaN)])),
    states: Object.fromEntries(Object.entries(kind.states).map(([state, { start }]) => [state, filled(start)])),
    factors: Object.fromEntries(Object.keys(kind.behaviours).map((behaviour) => [behaviour, filled(1)])),
    events: Object.fromEntries(eventNames.map((event) => [event, filled(0)])),
    one: Object.fromEntries(kind.ties.one.map((tie) => [tie, new Int32Array(capacity).fill(tie === "pcn" ? 0 : -1)])),
    many: Object.fromEntries(Object.keys(kind.ties.many).map((tie) => [tie, { offsets: new Int32Array(size + 1), members: new Int32Array(0) }])),
  };
}

function tieAll(columns: Columns, place: Place): void {
  const { referrer, placement, relationship, link_worker: worker, practice, pcn, employer, group, acquaintance } = columns;
  referrer.one.practice.set(place.practiceOfReferrer);
  placement.one.link_worker.set(place.postOfPlacement);
  placement.one.practice.set(place.practiceOfPlacement);
  for (let i = 0; i < place.relationships; i++) {
    const at = place.placementOfRelationship[i];
    relationship.one.placement[i] = at;
    relationship.one.referrer[i] = place.referrerOfRelationship[i];
    relationship.one.practice[i] = place.practiceOfPlacement[at];
    relationship.one.link_worker[i] = place.postOfPlacement[at];
  }
  pcn.many = { practices: groupBy(1, range(place.practices), () => 0), link_workers: groupBy(1, range(place.posts), () => 0), groups: groupBy(1, range(place.groups), () => 0) };
  practice.many = { referrers: groupBy(place.practices, range(place.referrers), (i) => place.practiceOfReferrer[i]) };
  worker.many = {
    acquaintances: groupBy(place.posts, range(place.posts * place.groups), (i) => Math.floor(i / place.groups)),
    cases: { offsets: new Int32Array(place.posts + 1), members: new Int32Array(0) },
  };
  tiePlacements(place, columns, place.settingDays);
  // What a link worker knows of the groups stands together: row = post * groups + group.
  const acquaintances = range(place.posts * place.groups);
  for (const i of acquaintances) {
    acquaintance.one.link_worker[i] = Math.floor(i / place.groups);
    acquaintance.one.group[i] = i % place.groups;
  }
  group.many = { acquaintances: groupBy(place.groups, acquaintances, (i) => i % place.groups) };
  const perGroup = groupBy(place.groups, acquaintances, (i) => i % place.groups);
  acquaintance.many = { team_acquaintances: spreadTies(perGroup, acquaintances.map((i) => i % place.groups)) };
  employer.facts.kind.set(range(employerKinds.length));
  worker.one.employer.set(place.employerOfPost);
  employer.many = { link_workers: groupBy(employerKinds.length, range(place.posts), (i) => place.employerOfPost[i]) };
}

/** Ties by row, from ties by what the rows share: row i has those of `sharedBy[i]`. */
function spreadTies(ties: Ties, sharedBy: readonly number[]): Ties {
  const members = sharedBy.flatMap((shared) => [...ties.members.subarray(ties.offsets[shared], ties.offsets[shared + 1])]);
  const offsets = new Int32Array(sharedBy.length + 1);
  sharedBy.forEach((shared, i) => (offsets[i + 1] = offsets[i] + ties.offsets[shared + 1] - ties.offsets[shared]));
  return { offsets, members: Int32Array.from(members) };
}
