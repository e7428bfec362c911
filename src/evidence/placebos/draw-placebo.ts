import { ProblemError } from "../../problem/problem.js";
import { checkTheory } from "../../theory/check-theory.js";
import type { Cmoc, Parameter, Theory } from "../../theory/rule.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { flipEffect, nameTarget } from "./flip-effect.js";
import { Lots } from "./lots.js";
import { negateCondition } from "./negate-test.js";
import { takeSentences, writeTheory, type RuleSentences } from "./written-theory.js";

/** A theory in which signs and contexts were drawn by lot. */
export interface Placebo {
  theory: Theory;
  /** Sentences turned, rules whose context is another's or its opposite, and rules left as they were because the checker would have it so. */
  flipped: number;
  moved: number;
  kept: string[];
}

/** Drawings with fewer and fewer rules changed, before it is given up. */
const mostTries = 20;

/**
 * Draws a placebo of a theory: the same people, states, behaviours and strengths, but nothing left of what acts which way and when.
 *
 *     (1) in each rule the sign of each state that its mechanism moves, and of each outcome, tossed -> (2) contexts and resources dealt
 *     anew among rules of the same actor, about the same; where a rule keeps its own, its test negated or not by toss -> (3) written
 *     down and checked like any theory; a rule that the checker refuses is dealt its own context again, then its own signs
 *
 * Lots are keyed by (seed, number, rule, sentence). Throws Error where no drawing passes the checker.
 */
export function drawPlacebo(theory: Theory, vocabulary: Vocabulary, seed: string, number: number): Placebo {
  const lots = Lots.open(seed, "placebo theories", number);
  const keepContext = new Set<string>();
  const keepSigns = new Set<string>();
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const parameters: Record<string, Parameter> = { ...theory.parameters };
    const own = theory.cmocs.map(takeSentences);
    const turned = own.map((one) => (keepSigns.has(one.id) ? one : flipRule(one, lots, parameters))); // 1
    const dealt = dealContexts(theory.cmocs, turned, lots, keepContext); // 2
    try {
      const drawn = checkTheory(writeTheory(theory, `placebo ${number + 1}`, dealt, parameters), vocabulary); // 3
      const flipped = own.reduce((sum, one, at) => sum + countDifferences([...one.then, ...one.otherwise, ...one.so], [...dealt[at].then, ...dealt[at].otherwise, ...dealt[at].so]), 0);
      const moved = own.filter((one, at) => one.context?.text !== dealt[at].context?.text || one.given !== dealt[at].given).length;
      return { theory: drawn, flipped, moved, kept: [...new Set([...keepContext, ...keepSigns])].sort() };
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const refused = error.problems.map(({ id }) => id).filter((id) => theory.cmocs.some((cmoc) => cmoc.id === id)) as string[];
      for (const id of refused.length === 0 ? theory.cmocs.map((cmoc) => cmoc.id) : refused) (keepContext.has(id) ? keepSigns : keepContext).add(id);
    }
  }
  throw new Error(`No placebo of the theory "${theory.name}" passes the checker.`);
}

/** Tosses the sign of each state that a mechanism moves (in `then` and `otherwise` alike, so that it keeps a way back), and of each outcome. */
function flipRule(rule: RuleSentences, lots: Lots, parameters: Record<string, Parameter>): RuleSentences {
  const turn = (times: string): string => turnParameter(times, parameters);
  const flipMechanism = (sentence: string): string => (lots.toss(`${rule.id} ${nameTarget(sentence)}`) ? (flipEffect(sentence, turn) ?? sentence) : sentence);
  const so = rule.so.map((sentence, at) => (lots.toss(`${rule.id} so ${at}`) ? (flipEffect(sentence, turn) ?? sentence) : sentence));
  return { ...rule, then: rule.then.map(flipMechanism), otherwise: rule.otherwise.map(flipMechanism), so };
}

/** The name of a parameter that holds the reciprocal, which is put among the parameters. */
function turnParameter(name: string, parameters: Record<string, Parameter>): string {
  const { value, plausible, basis, about, role } = parameters[name];
  const turned = `${name}_turned`;
  parameters[turned] = { name: turned, value: 1 / value, plausible: [1 / plausible[1], 1 / plausible[0]], basis, about, role };
  return turned;
}

function dealContexts(cmocs: readonly Cmoc[], rules: readonly RuleSentences[], lots: Lots, keep: ReadonlySet<string>): RuleSentences[] {
  const kindOf = ({ actor, about }: Cmoc): string => `${actor} ${about ?? ""}`;
  const dealt = new Map<string, RuleSentences>();
  for (const kind of new Set(cmocs.map(kindOf))) {
    const own = rules.filter(({ id }, at) => kindOf(cmocs[at]) === kind && !keep.has(id));
    const shuffled = lots.shuffle(own, ({ id }) => `context of ${id}`);
    own.forEach((rule, at) => {
      const { given, context } = shuffled[at];
      dealt.set(rule.id, shuffled[at].id === rule.id ? negateByToss(rule, lots) : { ...rule, given, context });
    });
  }
  return rules.map((rule) => dealt.get(rule.id) ?? rule);
}

function negateByToss(rule: RuleSentences, lots: Lots): RuleSentences {
  if (rule.context === null || rule.context.key !== "when" || !lots.toss(`negation of ${rule.id}`)) return rule;
  const text = negateCondition(rule.context.text);
  return text === null ? rule : { ...rule, context: { key: "when", text } };
}

function countDifferences(before: readonly string[], after: readonly string[]): number {
  return before.filter((text, at) => text !== after[at]).length;
}
