import type { AgentColumns, Columns, Ties } from "../../vocabulary/columns.js";
import type { AgentKind } from "../../vocabulary/vocabulary.js";
import { agents } from "../agents/index.js";
import { events } from "../events.js";
import { levers } from "../levers.js";
import type { Place } from "./place.js";

/** The columns of a network at its start: everybody in post, states at their start, no event yet. */
export function openColumns(place: Place): Columns {
  const sizes: Record<keyof typeof agents, number> = {
    pcn: 1,
    practice: place.practices,
    referrer: place.referrers,
    link_worker: place.posts,
    placement: place.placements,
    relationship: place.relationships,
    patient: 0,
    group: place.groups,
  };
  const columns = Object.fromEntries(Object.entries(agents).map(([name, kind]) => [name, openAgent(name, kind, sizes[name as keyof typeof agents])])) as Columns;
  tieAll(columns, place);
  return columns;
}

function openAgent(name: string, kind: AgentKind, size: number): AgentColumns {
  const capacity = name === "patient" ? 256 : size;
  const filled = (value: number): Float64Array => new Float64Array(capacity).fill(value);
  const eventNames = Object.entries(events).filter(([, event]) => (event.happens_to as readonly string[]).includes(name)).map(([event]) => event);
  const ownLevers = Object.entries(levers).filter(([, lever]) => lever.of === name).map(([lever]) => lever);
  return {
    size,
    alive: filled(name === "patient" ? 0 : 1),
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
  const { referrer, placement, relationship, link_worker: worker, practice, pcn } = columns;
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
  const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
  pcn.many = { practices: groupBy(1, range(place.practices), () => 0), link_workers: groupBy(1, range(place.posts), () => 0), placements: groupBy(1, range(place.placements), () => 0) };
  const placements = range(place.placements);
  practice.many = {
    referrers: groupBy(place.practices, range(place.referrers), (i) => place.practiceOfReferrer[i]),
    placements: groupBy(place.practices, placements, (i) => place.practiceOfPlacement[i]),
    link_workers: groupBy(place.practices, placements, (i) => place.practiceOfPlacement[i], (i) => place.postOfPlacement[i]),
  };
  const relationships = range(place.relationships);
  referrer.many = {
    relationships: groupBy(place.referrers, relationships, (i) => place.referrerOfRelationship[i]),
    placements: groupBy(place.referrers, relationships, (i) => place.referrerOfRelationship[i], (i) => place.placementOfRelationship[i]),
  };
  worker.many = {
    placements: groupBy(place.posts, placements, (i) => place.postOfPlacement[i]),
    practices: groupBy(place.posts, placements, (i) => place.postOfPlacement[i], (i) => place.practiceOfPlacement[i]),
    relationships: groupBy(place.posts, relationships, (i) => place.postOfPlacement[place.placementOfRelationship[i]]),
    cases: { offsets: new Int32Array(place.posts + 1), members: new Int32Array(0) },
  };
  placement.many = { relationships: groupBy(place.placements, relationships, (i) => place.placementOfRelationship[i]) };
}

/** Ties from each of `owners` rows to the members that belong to it, members in the order given. */
export function groupBy(owners: number, items: readonly number[], ownerOf: (item: number) => number, memberOf: (item: number) => number = (item) => item): Ties {
  const offsets = new Int32Array(owners + 1);
  for (const item of items) offsets[ownerOf(item) + 1] += 1;
  for (let i = 0; i < owners; i++) offsets[i + 1] += offsets[i];
  const next = offsets.slice(0, owners);
  const members = new Int32Array(items.length);
  for (const item of items) members[next[ownerOf(item)]++] = memberOf(item);
  return { offsets, members };
}
