/**
 * The columns through which world and theory meet. The world owns the arrays and may replace them by longer ones
 * between weeks, so a reader fetches them anew each week and never keeps one.
 */

/** For row i the tied rows are members[offsets[i]] up to, not including, members[offsets[i + 1]], in a fixed order. */
export interface Ties {
  offsets: Int32Array;
  members: Int32Array;
}

/** The columns of one kind of agent, a row for each. */
export interface AgentColumns {
  /** Rows in use: 0 to size - 1. Arrays may be longer. */
  size: number;
  /** 1 where there is somebody in the row, 0 where there is nobody (a vacant post). */
  alive: Float64Array;
  /** Degrees and numbers as they are, choices as the index of their word; NaN where the value is absent. */
  facts: Record<string, Float64Array>;
  /** The levers that this kind of agent owns, in force this week. NaN for a number switched off. */
  levers: Record<string, Float64Array>;
  /** By behaviour, how much of it is done by each, where that differs: a mean over agents that stands for the whole is weighted by it. */
  weights?: Record<string, Float64Array>;
  states: Record<string, Float64Array>;
  /** For each behaviour the product of all lifts in force, within floor and ceiling; 1 is usual. */
  factors: Record<string, Float64Array>;
  /** For each event that happens to this kind of agent, how often it did this week. */
  events: Record<string, Float64Array>;
  /** Row of the tied agent for each tie to one, or -1 for nobody. */
  one: Record<string, Int32Array>;
  many: Record<string, Ties>;
}

/** By kind of agent. */
export type Columns = Record<string, AgentColumns>;
