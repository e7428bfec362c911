import { deriveCouplings } from "../vocabulary/derive-couplings.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { listAgents, listSentences } from "./list-quantities.js";
import type { Theory } from "./rule.js";

/** One acts on another through a quantity, in the same week (lag 0) or in the next (lag 1). */
export interface Influence {
  to: number;
  through: string;
  lag: 0 | 1;
  /** Through a stock that people share and use up. */
  shared: boolean;
}

/** The sentences of a theory and the steps of a week, and how each acts on the others. */
export interface InfluenceNetwork {
  /** Sentences first, in the order of the ids of their rules, then steps, in the order of the week. */
  nodes: { kind: "cmoc" | "step"; name: string }[];
  /** By node. */
  influences: Influence[][];
  /** The nodes of the sentences of a rule. */
  sentencesOf: (id: string) => number[];
  /** The nodes of the steps that write a quantity. */
  writersOf: (quantity: string) => number[];
}

/**
 * Draws who acts on whom, and how soon. Theory stands in the week as the step `theory`: every sentence reads what the
 * steps before it wrote this week and those after it last week; what it changes is there for the steps after it this
 * week, for the steps before it and for other sentences next week, since all rules read one snapshot. A step that
 * writes a bare kind of agent (`placement`) changes who there is, and so touches every rule over that kind.
 */
export function drawInfluences(theory: Theory, vocabulary: Vocabulary): InfluenceNetwork {
  const week = vocabulary.week;
  const couplings = vocabulary.couplings.length > 0 ? vocabulary.couplings : deriveCouplings(week, []);
  const sharedStocks = new Set(couplings.filter(({ shared }) => shared).map(({ through }) => through));
  const theoryAt = week.findIndex(({ step }) => step === "theory");
  const isBeforeTheory = (at: number): boolean => theoryAt < 0 || at < theoryAt;
  const sentences = theory.cmocs.flatMap((cmoc) => listSentences(cmoc).map(({ reads, changes }) => ({ id: cmoc.id, reads: new Set([...reads, ...listAgents(cmoc)]), changes })));
  const stepNode = (at: number): number => sentences.length + at;
  const nodes: InfluenceNetwork["nodes"] = [...sentences.map(({ id }) => ({ kind: "cmoc" as const, name: id })), ...week.map(({ step }) => ({ kind: "step" as const, name: step }))];
  const influences: Influence[][] = nodes.map(() => []);
  const connect = (from: number, to: number, through: string, lag: 0 | 1, shared = sharedStocks.has(through)): void => void influences[from].push({ to, through, lag, shared });

  for (const { from, through, to, lag, shared } of couplings) {
    const [writer, reader] = [from, to].map((name) => week.findIndex(({ step }) => step === name));
    if (writer >= 0 && reader >= 0) connect(stepNode(writer), stepNode(reader), through, lag, shared);
  }
  sentences.forEach(({ reads, changes }, at) => {
    week.forEach((step, then) => {
      for (const quantity of step.writes) if (reads.has(quantity)) connect(stepNode(then), at, quantity, isBeforeTheory(then) ? 0 : 1);
      if (step.reads.includes(changes)) connect(at, stepNode(then), changes, isBeforeTheory(then) ? 1 : 0);
    });
    sentences.forEach((other, reader) => {
      if (reader !== at && other.reads.has(changes)) connect(at, reader, changes, 1);
    });
  });
  const writersOf = (quantity: string): number[] => week.flatMap(({ writes }, at) => (writes.includes(quantity) ? [stepNode(at)] : []));
  const sentencesOf = (id: string): number[] => sentences.flatMap((sentence, at) => (sentence.id === id ? [at] : []));
  return { nodes, influences, sentencesOf, writersOf };
}
