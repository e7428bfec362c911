import { listWords } from "../problem/messages.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { listSentences } from "./list-quantities.js";
import type { Theory } from "./rule.js";

/** Rules that feed each other in a ring of quantities, told from the first rule in the order of ids. */
export interface Loop {
  /** The rules round it; where several lead from one quantity to the next, the first of them with which no rule stands twice. */
  cmocs: string[];
  /** What passes round it, each as `agent.name`: states, behaviours, and the events or facts that these make. */
  through: string[];
  /** What leads from each of `through` to the next, and from the last to the first: rules, each of which does; none where the world does. */
  by: string[][];
  /** The same in words. */
  name: string;
}

/** The loops of a theory, and whether there may be more than were looked for. */
export interface FoundLoops {
  loops: Loop[];
  areAll: boolean;
}

/** From one quantity to another: by a sentence of each of these rules, or by the world (none), which makes events and facts. */
interface Edge {
  to: number;
  cmocs: string[];
}

/** Quantities in the longest loop looked for: people cannot follow longer ones. */
const longestLoop = 16;
/** Loops looked for, the shortest first, and edges followed in looking for them, so that a dense theory ends too. */
const mostLoops = 500;
const mostEdges = 2_000_000;

/**
 * Finds the elementary loops of a theory, the shortest first. A loop runs over quantities: a rule's sentence leads from
 * each that it reads to the one that it changes; a behaviour leads to the event that it makes, to the events and facts
 * written by the step of the week that reads it, and to what steps make of those. Stocks are not followed: what people share is the world's. Two
 * rules that pull at one state are no loop, no rule stands in a loop twice, the same quantities in the same order are one loop, whichever
 * rules lead round it, and of several ways between the same rules the shortest is told.
 */
export function findLoops(theory: Theory, vocabulary: Vocabulary): FoundLoops {
  const { names, edges } = drawQuantities(theory, vocabulary);
  const found = new Map<string, Loop>();
  let followed = 0;
  const isOver = (): boolean => followed > mostEdges || found.size >= mostLoops;
  const search = (path: number[], by: string[][], length: number): void => {
    for (const edge of edges[path[path.length - 1]]) {
      followed += 1;
      if (isOver()) return;
      if (edge.to === path[0] && path.length === length) keepLoop(tellLoop(path.map((at) => names[at]), [...by, edge.cmocs]), found);
      // Each loop is found once, from its first quantity.
      else if (edge.to > path[0] && path.length < length && !path.includes(edge.to)) search([...path, edge.to], [...by, edge.cmocs], length);
    }
  };
  for (let length = 2; length <= Math.min(longestLoop, names.length); length += 1) names.forEach((_, start) => search([start], [], length));
  const loops = [...found.values()].sort((a, b) => a.cmocs.length - b.cmocs.length || a.through.length - b.through.length || (a.name < b.name ? -1 : 1));
  return { loops, areAll: !isOver() };
}

function drawQuantities(theory: Theory, vocabulary: Vocabulary): { names: string[]; edges: Edge[][] } {
  const sentences = theory.cmocs.flatMap((cmoc) => listSentences(cmoc).map((sentence) => ({ ...sentence, id: cmoc.id })));
  const read = new Set(sentences.flatMap(({ reads }) => reads));
  const names = [...new Set([...read, ...sentences.map(({ changes }) => changes)])].sort();
  const indexOf = new Map(names.map((name, at) => [name, at]));
  const edges: Edge[][] = names.map(() => []);
  for (const { id, reads, changes, bends } of sentences) {
    const to = indexOf.get(changes)!;
    for (const quantity of reads) {
      const from = edges[indexOf.get(quantity)!];
      const known = from.find((edge) => edge.to === to);
      if (quantity === changes || known?.cmocs.includes(id) === true) continue;
      if (known === undefined) from.push({ to, cmocs: [id] });
      else known.cmocs.push(id);
    }
    if (bends && edges[to].length === 0) edges[to] = listMade(changes, vocabulary).filter((made) => read.has(made)).map((made) => ({ to: indexOf.get(made)!, cmocs: [] }));
  }
  return { names, edges };
}

/**
 * The events and facts that a behaviour makes: its own event, what the steps that read it write of agents, and what
 * further steps make of those alone (a face that is new at the practice is new to each referrer there).
 */
function listMade(behaviour: string, vocabulary: Vocabulary): string[] {
  const [agent, name] = behaviour.split(".");
  const { makes } = vocabulary.agents[agent].behaviours[name];
  const isMade = (quantity: string): boolean => {
    const [owner, word] = quantity.split(".");
    return word !== undefined && Object.hasOwn(vocabulary.agents, owner) && !Object.hasOwn(vocabulary.agents[owner].states, word);
  };
  const isNews = (quantity: string): boolean => isMade(quantity) && !Object.hasOwn(vocabulary.agents[quantity.split(".")[0]].behaviours, quantity.split(".")[1]);
  const written = vocabulary.week.filter(({ reads }) => reads.includes(behaviour)).flatMap(({ writes }) => writes);
  const made = new Set([...(makes === undefined ? [] : [`${agent}.${makes}`]), ...written.filter(isMade)]);
  const retellings = vocabulary.week.filter(({ reads }) => reads.every(isNews));
  // A set that grows while it is walked: what is told on is told on again.
  for (const news of made) for (const { reads, writes } of retellings) if (reads.includes(news)) writes.filter(isMade).forEach((quantity) => made.add(quantity));
  return [...made];
}

/** Keeps a loop under its rules, of several ways between the same rules the first found. */
function keepLoop(loop: Loop | null, found: Map<string, Loop>): void {
  const key = loop?.cmocs.join(" ") ?? "";
  if (loop !== null && !found.has(key)) found.set(key, loop);
}

/** A loop, if some choice among the rules of each step leads round it with no rule standing in it twice; else null. */
function tellLoop(through: readonly string[], by: readonly string[][]): Loop | null {
  const cmocs = chooseRules(by);
  if (cmocs === null) return null;
  const first = Math.max(0, by.findIndex((rules, at) => rules.includes(cmocs[0]) && !by.at(at - 1)!.includes(cmocs[0])));
  const turn = <T>(ring: readonly T[]): T[] => [...ring.slice(first), ...ring.slice(0, first)];
  const words = turn(through).map((quantity) => quantity.split(".")[1].replaceAll("_", " "));
  return { cmocs, through: turn(through), by: turn(by), name: listWords([...new Set(words)]) };
}

/** The rules of a ring, from the first in the order of ids: the first choice with which each stands in it once, in steps that follow each other; or null. */
function chooseRules(by: readonly string[][]): string[] | null {
  const steps = by.filter((rules) => rules.length > 0);
  const choose = (chosen: readonly string[]): string[] | null => {
    if (chosen.length < steps.length) {
      // Whoever leads on already is taken first, so that few rules stand in the ring.
      const rules = steps[chosen.length];
      const led = chosen.at(-1);
      for (const rule of led !== undefined && rules.includes(led) ? [led, ...rules.filter((other) => other !== led)] : rules) {
        const ring = choose([...chosen, rule]);
        if (ring !== null) return ring;
      }
      return null;
    }
    const runs = chosen.filter((rule, at) => rule !== chosen[(at + chosen.length - 1) % chosen.length]);
    const ring = runs.length === 0 ? chosen.slice(0, 1) : runs;
    if (new Set(ring).size < ring.length) return null;
    const first = ring.indexOf([...ring].sort()[0]);
    return [...ring.slice(first), ...ring.slice(0, first)];
  };
  return choose([]);
}
