import type { CompiledTheory } from "../compile/compile-theory.js";
import { bendOdds } from "../statistics/odds.js";
import { exp, log } from "../random/exp-log.js";
import type { Settled } from "../theory/rule.js";
import type { Columns } from "../vocabulary/columns.js";
import { asUsual, runWeek } from "../world/run-week.js";
import type { NetworkState } from "../world/state/network-state.js";
import type { Place } from "../world/state/place.js";
import { vocabulary } from "../world/vocabulary.js";
import type { ParameterDraw } from "./plan.js";

/** Weeks in which bends act unwatched, and weeks watched, of each round. */
const rounds = [
  { before: 39, watched: 78 },
  { before: 26, watched: 78 },
] as const;

/** Once bends act, a network that was settled without them. */
export interface Settling {
  place: Place;
  state: NetworkState;
}

/**
 * Corrects the centres so that a theory at its usual levels leaves the world as it was. Centres found while no bend acts
 * cannot know that whoever has a high rate of leaving is soon gone, that chances bent as odds average to less than the
 * chance at the average, and that those who refer most count most. So the settled networks run on with bends acting, and
 * of each behaviour what is done on average is held against the usual: the centres of its bends share the difference.
 */
export function settleActing(theory: CompiledTheory, draw: ParameterDraw, settled: Settled, settlings: readonly Settling[]): Settled {
  let centred = settled;
  for (const { before, watched } of rounds) {
    const means = theory.bent.map(() => ({ sum: 0, weight: 0 }));
    for (const { place, state } of settlings) {
      const run = theory.open(draw.values, centred);
      for (let week = -before - watched; week < 0; week++) {
        runWeek(place, state, asUsual, week, (columns) => run.week(columns));
        if (week >= -watched) noteBehaviours(theory, state.columns, means);
      }
    }
    centred = centreAgain(theory, centred, means.map(({ sum, weight }) => (weight > 0 ? sum / weight : null)));
  }
  return centred;
}

/** Adds what each bent behaviour comes to in the week: a chance as the chance it is, a rate or an amount in times the usual. */
function noteBehaviours(theory: CompiledTheory, columns: Columns, means: { sum: number; weight: number }[]): void {
  theory.bent.forEach(({ agent, behaviour }, k) => {
    const { kind, usual } = vocabulary.agents[agent].behaviours[behaviour];
    const { size, alive, factors, weights } = columns[agent];
    const column = factors[behaviour];
    for (let row = 0; row < size; row++) {
      if (alive[row] === 0) continue;
      const weight = weights?.[behaviour]?.[row] ?? 1;
      means[k].sum += weight * (kind === "chance" ? bendOdds(usual, column[row]) : column[row]);
      means[k].weight += weight;
    }
  });
}

/** Each bend's centre, times the root of what its behaviour came to over what is usual: the bends of one behaviour share it. */
function centreAgain(theory: CompiledTheory, settled: Settled, means: readonly (number | null)[]): Settled {
  const centred = { ...settled };
  theory.bent.forEach(({ agent, behaviour }, k) => {
    const mean = means[k];
    if (mean === null || mean <= 0) return;
    const { kind, usual } = vocabulary.agents[agent].behaviours[behaviour];
    if (kind === "chance" && mean >= 1) return;
    const ratio = kind === "chance" ? (mean * (1 - usual)) / ((1 - mean) * usual) : mean;
    const bends = theory.bends.filter((bend) => bend.agent === agent && bend.behaviour === behaviour);
    const share = exp(log(ratio) / bends.length);
    for (const { key } of bends) centred[key] = { ...centred[key], centre: centred[key].centre * share };
  });
  return centred;
}
