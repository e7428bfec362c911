import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { findEarliest, isSooner, traceWay, type Arrival } from "./find-earliest.js";
import { findLoops, type Loop } from "./find-loops.js";
import { drawInfluences, type Influence, type InfluenceNetwork } from "./influence-network.js";
import { listQuantities } from "./list-quantities.js";
import type { Theory } from "./rule.js";

/** How a rule reaches a metric: by the world alone, through another rule, or only by using up what people share. */
export type HowReached = "direct" | "ripple" | "crowding";

/** That a rule reaches a metric: how, by which way, and after how many weeks at the earliest. */
export interface Reach {
  metric: string;
  how: HowReached;
  /** A way of that kind, the earliest: quantity, step or rule, and so on to the step that counts the metric. */
  via: string[];
  /** Whole weeks, from the first of the scenario, in which the metric is certainly the same to the bit. */
  after_weeks: number;
}

/** One rule in the graph: what it reads, writes and bends, and the metrics that it reaches. */
export interface GraphedCmoc {
  id: string;
  /** Facts, levers, states and events; states; behaviours; each as `agent.name`. */
  reads: string[];
  writes: string[];
  bends: string[];
  /** Ids of the metrics reached. */
  metrics: string[];
  reaches: Reach[];
}

/** How the rules of a theory hang together, and with the metrics. */
export interface TheoryGraph {
  cmocs: GraphedCmoc[];
  loops: Loop[];
}

/**
 * What each rule of a theory reads, moves, bends and reaches in a world, and the loops among rules.
 *
 * A rule that is knocked out differs from the first week, at the step `theory`; a bend that it made is in force until
 * the steps before `theory` read it in week 2. Reach is what the declared week allows: a metric outside it is the same
 * to the bit for ever, and one within it for `after_weeks`.
 */
export function theoryGraph(theory: Theory, vocabulary: Vocabulary): TheoryGraph {
  const network = drawInfluences(theory, vocabulary);
  const cmocs = theory.cmocs.map((cmoc): GraphedCmoc => {
    const reaches = listReaches(network, network.sentencesOf(cmoc.id), vocabulary);
    return { id: cmoc.id, ...listQuantities(cmoc), metrics: reaches.map(({ metric }) => metric), reaches };
  });
  return { cmocs, loops: findLoops(theory, vocabulary).loops };
}

function listReaches(network: InfluenceNetwork, starts: readonly number[], vocabulary: Vocabulary): Reach[] {
  const isStep = ({ to }: Influence): boolean => network.nodes[to].kind === "step";
  const kinds: [HowReached, (Arrival | null)[]][] = [
    ["direct", findEarliest(network, starts, (influence) => isStep(influence) && !influence.shared)],
    ["ripple", findEarliest(network, starts, ({ shared }) => !shared)],
    ["crowding", findEarliest(network, starts, () => true)],
  ];
  const reaches: Reach[] = [];
  for (const metric of Object.keys(vocabulary.metrics).sort()) {
    const { numerator, denominator } = vocabulary.metrics[metric];
    const counters = [...network.writersOf(`tally.${numerator}`), ...network.writersOf(`tally.${denominator}`)];
    const soonest = findSoonest(counters, kinds[2][1]);
    if (soonest === null) continue;
    const [how, arrivals, node] = kinds.map(([kind, found]) => [kind, found, findSoonest(counters, found)] as const).find(([, , found]) => found !== null)!;
    reaches.push({ metric, how, via: traceWay(network, arrivals, node!), after_weeks: kinds[2][1][soonest]!.week - 1 });
  }
  return reaches;
}

/** Which of some nodes is reached soonest, or null where none is. */
function findSoonest(nodes: readonly number[], arrivals: readonly (Arrival | null)[]): number | null {
  let best: number | null = null;
  for (const node of nodes) {
    if (arrivals[node] !== null && (best === null || isSooner(arrivals[node], arrivals[best]!))) best = node;
  }
  return best;
}
