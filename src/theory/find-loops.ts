import { listWords } from "../problem/messages.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { listSentences } from "./list-quantities.js";
import type { Theory } from "./rule.js";

/** Rules that feed each other in a ring, from the first in the order of ids. */
export interface Loop {
  cmocs: string[];
  /** What passes round it, each as `agent.name`: states, behaviours, and the events or facts that these make. */
  through: string[];
  /** The same in words. */
  name: string;
}

/** From one quantity to another: by a sentence of a rule, or by the world (null), which makes events and facts. */
interface Edge {
  to: number;
  cmoc: string | null;
}

/** Quantities in the longest loop looked for: people cannot follow longer ones. */
const longestLoop = 16;
/** Loops reported, the shortest first, and edges followed in looking for them, so that a dense theory ends too. */
const mostLoops = 200;
const mostEdges = 2_000_000;

/**
 * Finds the elementary loops of a theory, the shortest first. A loop runs over quantities: a rule's sentence leads from
 * each that it reads to the one that it changes; a behaviour leads to the event that it makes, to the events and facts
 * written by the step of the week that reads it, and to what steps make of those. Stocks are not followed: what people share is the world's. Two
 * rules that pull at one state are no loop, and no rule stands in a loop twice.
 */
export function findLoops(theory: Theory, vocabulary: Vocabulary): Loop[] {
  const { names, edges } = drawQuantities(theory, vocabulary);
  const found = new Map<string, Loop>();
  let followed = 0;
  const search = (path: number[], rules: (string | null)[], length: number): void => {
    for (const edge of edges[path[path.length - 1]]) {
      followed += 1;
      if (followed > mostEdges || found.size >= mostLoops) return;
      if (edge.to === path[0] && path.length === length) keepLoop(path.map((at) => names[at]), [...rules, edge.cmoc], found);
      // Each loop is found once, from its first quantity.
      else if (edge.to > path[0] && path.length < length && !path.includes(edge.to)) search([...path, edge.to], [...rules, edge.cmoc], length);
    }
  };
  for (let length = 2; length <= Math.min(longestLoop, names.length); length += 1) names.forEach((_, start) => search([start], [], length));
  return [...found.values()].sort((a, b) => a.cmocs.length - b.cmocs.length || (a.cmocs.join(" ") < b.cmocs.join(" ") ? -1 : 1));
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
      if (quantity !== changes && !from.some((edge) => edge.to === to && edge.cmoc === id)) from.push({ to, cmoc: id });
    }
    if (bends && edges[to].length === 0) edges[to] = listMade(changes, vocabulary).filter((made) => read.has(made)).map((made) => ({ to: indexOf.get(made)!, cmoc: null }));
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

/** Keeps a loop under its rules, of several ways between the same rules the first. */
function keepLoop(through: string[], rules: readonly (string | null)[], found: Map<string, Loop>): void {
  const named = rules.filter((rule) => rule !== null);
  const cmocs = named.filter((rule, at) => rule !== named[(at + named.length - 1) % named.length] || named.length === 1);
  const ring = cmocs.length === 0 ? named.slice(0, 1) : cmocs;
  if (new Set(ring).size < ring.length) return;
  const first = ring.indexOf([...ring].sort()[0]);
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  const key = turned.join(" ");
  if (found.has(key)) return;
  const words = through.map((quantity) => quantity.split(".")[1].replaceAll("_", " "));
  found.set(key, { cmocs: turned, through, name: listWords([...new Set(words)]) });
}
