import { Numbering } from "./numbering.js";

/** A column of values of the world, by where it stands in `Columns`; `alive` has no name of its own. */
export interface ValueColumn {
  agent: string;
  group: "alive" | "facts" | "levers" | "states" | "factors" | "events";
  name: string;
}

/** An array of row numbers of the world. */
export interface TieColumn {
  agent: string;
  group: "one" | "offsets" | "members";
  name: string;
}

/** A column of scratch, as long as there are rows of that kind of agent. */
export interface ScratchColumn {
  agent: string;
  name: string;
}

/**
 * A number that stays the same for a whole run. From a parameter: the `value`, the share of a `week` for a share of
 * a month, the logarithm of what one event lets `keep`. For a bend: its `usual` level u, its `rise` log M / w with w
 * the larger of u and 1 - u, and the `log centre`.
 */
export type Constant =
  | { how: "value" | "week" | "keep"; parameter: string }
  | { how: "usual" | "log centre"; bend: number }
  | { how: "rise"; bend: number; parameter: string };

/**
 * Numbers everything that kernels touch. Generated code knows columns by these numbers alone, so that no name that
 * somebody wrote is ever part of it.
 */
export class KernelTables {
  readonly values = new Numbering<ValueColumn>();
  readonly ties = new Numbering<TieColumn>();
  readonly kinds = new Numbering<{ agent: string }>();
  readonly constants = new Numbering<Constant>();
  /** By state that is moved: the sum of this week's changes. */
  readonly changes = new Numbering<ScratchColumn>();
  /** By state that a rule says it becomes: the new value, or NaN. */
  readonly becomings = new Numbering<ScratchColumn>();
  /** Sums and counts over the several holders of one rule: each number stands for one of each. */
  readonly averages = new Numbering<ScratchColumn>();
}
