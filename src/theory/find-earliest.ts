import type { Influence, InfluenceNetwork } from "./influence-network.js";

/** The earliest way to a node: in which week it can first differ, over how many hops, and from where. */
export interface Arrival {
  week: number;
  hops: number;
  from: number;
  through: string;
}

/**
 * Earliest arrivals from some nodes, which differ from week 1 on, over the influences that `follows` allows (Dijkstra's
 * algorithm; of ways that arrive in one week the one with the fewest hops, then the first in order). Costs nodes squared.
 */
export function findEarliest(network: InfluenceNetwork, starts: readonly number[], follows: (influence: Influence) => boolean): (Arrival | null)[] {
  const arrivals: (Arrival | null)[] = network.nodes.map(() => null);
  for (const start of starts) arrivals[start] = { week: 1, hops: 0, from: -1, through: "" };
  const settled = new Set<number>();
  for (;;) {
    let next = -1;
    arrivals.forEach((arrival, node) => {
      if (arrival !== null && !settled.has(node) && (next < 0 || isSooner(arrival, arrivals[next]!))) next = node;
    });
    if (next < 0) return arrivals;
    settled.add(next);
    const { week, hops } = arrivals[next]!;
    for (const influence of network.influences[next]) {
      if (!follows(influence)) continue;
      const arrival = { week: week + influence.lag, hops: hops + 1, from: next, through: influence.through };
      const known = arrivals[influence.to];
      if (known === null || isSooner(arrival, known)) arrivals[influence.to] = arrival;
    }
  }
}

/** True where one arrival comes in an earlier week, or in the same week over fewer hops. */
export function isSooner(a: Arrival, b: Arrival): boolean {
  return a.week < b.week || (a.week === b.week && a.hops < b.hops);
}

/** The way to a node, the start left out: quantity, step or rule, quantity, step or rule … */
export function traceWay(network: InfluenceNetwork, arrivals: readonly (Arrival | null)[], node: number): string[] {
  const way: string[] = [];
  for (let at = node; arrivals[at] !== null && arrivals[at]!.from >= 0; at = arrivals[at]!.from) way.unshift(arrivals[at]!.through, network.nodes[at].name);
  return way;
}
