import type { Metric } from "../../vocabulary/vocabulary.js";
import type { TallyName } from "../tallies.js";

/** A metric, its tallies among those of the world. */
export type Ratio = Metric & { numerator: TallyName; denominator: TallyName };

/** By quintile and by practice. */
export const byPerson = { quintile: true, practice: true };
/** By practice. */
export const byPractice = { quintile: false, practice: true };
/** For the network and by post. */
export const byPost = { quintile: false, practice: false, post: true };
/** For the network alone. */
export const whole = { quintile: false, practice: false };
/** The smallest difference that would matter, and why that one. */
export const matters = (difference: number, basis: string): Metric["matters"] => ({ difference, basis });
