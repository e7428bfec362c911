/** A place: plain data, checked, fit to be sent to a worker thread. */

import type { LeverChange } from "../scenario/scenario.js";

/** A GP practice and the people registered with it. */
export interface PracticeSetting {
  code: string;
  name: string;
  /** Registered people, and adults (18 and over) among them. */
  listSize: number;
  adults: number;
  /** Shares of the list by deprivation quintile, most deprived first; they sum to 1. */
  quintiles: [number, number, number, number, number];
  /** GPs and other staff who can refer. */
  referrers: number;
  /** Whether its staff look at a patient's whole life, or at one problem a visit; holistic, if left out. */
  style?: "holistic" | "fragmented";
  /** Rooms that other staff and link workers share; one for every 2,000 people, at least 2, if left out. */
  rooms?: number;
}

/** The days of a post that belong to one practice. */
export interface PlacementSetting {
  practice: string;
  daysPerWeek: number;
}

/** A funded post. Its identity is its id, whoever holds it. */
export interface PostSetting {
  id: string;
  /** Full-time equivalent, in 0 to 1. */
  fte: number;
  placements: PlacementSetting[];
  /** Who employs whoever holds it; the network, if left out. */
  employer?: "pcn" | "vcse" | "other";
}

/** A group or service that the link workers can introduce people to. */
export interface GroupSetting {
  id: string;
  name: string;
  /** Kinds of need that it serves. */
  serves: string[];
  /** Places open to newcomers sent by the service. */
  places: number;
  size: "small" | "large";
}

/** One primary care network with its practices, posts and groups. */
export interface NetworkSetting {
  code: string;
  name: string;
  practices: PracticeSetting[];
  posts: PostSetting[];
  groups: GroupSetting[];
  /** Levers that are otherwise than usual here, whatever the scenario: a scenario's change takes over. */
  levers?: LeverChange[];
}

/** A stated assumption that fills what public data cannot say. */
export interface Assumption {
  what: string;
  value: string;
  basis: string;
}

/** One network or several, with where the figures come from and what is assumed. */
export interface Setting {
  name: string;
  title: string;
  about: string;
  /** Where the figures come from, with the licence to carry. */
  source: string;
  networks: NetworkSetting[];
  /** Where a rule made the shares by quintile of each practice's one score, `derived`; they were counted, or made up, if left out. */
  quintiles?: "derived";
  assumptions: Assumption[];
  /** SHA-256 over its files. */
  hash: string;
}
