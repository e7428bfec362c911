import type { Watcher } from "../watcher.js";

/**
 * How far a rule acted: the mean of its activation over what it ran on. By its mechanism it acts with the activation, by its `otherwise` with
 * 1 less that (then `activation` is the 1 less), and by an outcome as the states say that the mechanism moved, however active it is now.
 */
export interface Acting {
  cmoc: string;
  by: "mechanism" | "otherwise" | "outcome";
  activation: number;
}

/** Something that happened in somebody's life. */
export interface LifeEvent {
  /** Counted from the end of the warm-up; 0 is the first week simulated. */
  week: number;
  /** A stable word for the kind of event. */
  what: string;
  words: string;
  /** The rules that had to do with it, those that acted most first. */
  acted: Acting[];
  /** For the everyday of a week: how often what happened. */
  counts?: Readonly<Record<string, number>>;
}

/** Whoever watches one life, and what she has set down so far. */
export interface LifeWatcher extends Watcher {
  events: LifeEvent[];
}
