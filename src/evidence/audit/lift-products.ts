import { listBends, type CompiledBend } from "../../compile/list-bends.js";
import { exp, log } from "../../random/exp-log.js";
import type { Settled, Theory } from "../../theory/rule.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { chanceAtMost, mostTerms, type Term } from "./share-cut.js";

/** One bend of a behaviour: the least and most by which it alone can multiply. */
export interface Lift {
  cmoc: string;
  times: number;
  parameter: string;
  least: number;
  most: number;
}

/** A behaviour with the product of all its lifts, beside what the world allows. */
export interface LiftProduct {
  /** As `agent.behaviour`. */
  behaviour: string;
  lifts: Lift[];
  least: number;
  most: number;
  floor: number;
  ceiling: number;
  /** Of all that its expressions could be, the share in which the product is cut; null where there are too many lifts to say. */
  cut: number | null;
}

/** The middle of the scale, where a lift reaches its full size at both ends: the widest that a product can be. */
const unsettled = { usual: 0.5, centre: 1 };

/**
 * The product of the lifts of each behaviour at the ends of their scales, in times the usual odds, rate or amount, under
 * the stated values of the parameters. With `settled`, measured from the usual levels; without, as if every usual level
 * were the middle of the scale, where both ends are reached in full. The share cut takes each expression to be anywhere
 * on its scale, free of the others: a measure of the room left, not of how often people are there.
 */
export function multiplyLifts(theory: Theory, vocabulary: Vocabulary, settled: Settled | null): LiftProduct[] {
  const bends = listBends(theory.cmocs);
  const names = [...new Set(bends.map(({ agent, behaviour }) => `${agent}.${behaviour}`))].sort();
  return names.map((name) => {
    const [agent, behaviour] = name.split(".");
    const { floor, ceiling } = vocabulary.agents[agent].behaviours[behaviour];
    const own = bends.filter((bend) => bend.agent === agent && bend.behaviour === behaviour).map((bend) => measureBend(bend, theory, settled));
    const lifts = own.map(({ lift }) => lift);
    const terms = own.flatMap(({ terms: both }) => both);
    const multiply = (take: (lift: Lift) => number): number => lifts.reduce((product, lift) => product * take(lift), 1);
    const cut = lifts.length > mostTerms ? null : 1 - chanceAtMost(terms, log(ceiling)) + chanceAtMost(terms, log(floor));
    return { behaviour: name, lifts, least: multiply(({ least }) => least), most: multiply(({ most }) => most), floor, ceiling, cut: cut === null ? null : Math.max(0, cut) };
  });
}

/** The ends of one bend: M^((x - u) / w) / c at x = 0 and x = 1, with w the larger of u and 1 - u; GRAMMAR, step 6. */
function measureBend({ key, cmoc, tree }: CompiledBend, theory: Theory, settled: Settled | null): { lift: Lift; terms: Term[] } {
  const { usual, centre } = settled?.[key] ?? unsettled;
  const times = theory.parameters[tree.times].value;
  const slope = log(times) / Math.max(usual, 1 - usual);
  const low = tree.oneSided ? 0 : -usual * slope;
  const high = (1 - usual) * slope;
  const [least, most] = [Math.min(low, high), Math.max(low, high)].map((power) => exp(power) / centre);
  const moving: Term = tree.oneSided ? { from: 0, slope: high, off: usual } : { from: low, slope, off: 0 };
  // What the centre divides by is a term that stands still.
  return { lift: { cmoc, times, parameter: tree.times, least, most }, terms: [moving, { from: -log(centre), slope: 0, off: 0 }] };
}
