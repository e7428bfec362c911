/** Named changes to levers: plain data, checked against a vocabulary. */

/** One lever set to one value, for all or some practices, from a week on. */
export interface LeverChange {
  lever: string;
  /** A number, a word of a choice, or null for `none`. */
  value: number | string | null;
  /** Practice codes, or null for all. */
  practices: string[] | null;
  /** Weeks since the end of the warm-up; 0 is the first simulated week. */
  fromWeek: number;
}

/** Something that happens once, whatever the levers are. Weeks count from the end of the warm-up. */
export type Shock = Departure | GroupClosing | FundingCut | Surge | Hardship;

/** A link worker leaves her post at the end of the week. */
export interface Departure {
  what: "departure";
  week: number;
  /** The id of the post; null for the one with the most hours of those that somebody holds. */
  post: string | null;
}

/** A group closes in that week. */
export interface GroupClosing {
  what: "group_closing";
  week: number;
  /** The id of the group; null for the one that most of the people introduced are with. */
  group: string | null;
}

/** Groups lose a share of the money of their places, for good. */
export interface FundingCut {
  what: "funding_cut";
  week: number;
  /** In 0 to 1: of the money, and so of the places. */
  share: number;
}

/** Needs arise more, or less, often than usual for some weeks. */
export interface Surge {
  what: "surge";
  week: number;
  /** For how many weeks. */
  weeks: number;
  /** How many times as often. */
  times: number;
}

/** Times are as hard as this from that week on. */
export interface Hardship {
  what: "hardship";
  week: number;
  /** In 0 to 1. */
  level: number;
}

/** A what-if: changes of levers, what happens once, and CMOCs left out. */
export interface Scenario {
  name: string;
  title: string;
  about: string;
  changes: LeverChange[];
  shocks: Shock[];
  /** Ids of CMOCs knocked out from week 0. */
  without: string[];
  hash: string;
}
