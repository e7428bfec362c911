import { placeProblem, type Place, type Placed } from "../document/document.js";
import { parseCondition, parseDegree, parseWhen } from "../language/parse-condition.js";
import { parseEffect } from "../language/parse-effect.js";
import { spanOf } from "../language/sentence.js";
import { ProblemError, type Problem } from "../problem/problem.js";
import type { ProblemList } from "../problem/problem-list.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { checkGenerative } from "./check-generative.js";
import { refuse, type Clause, type ParameterUse } from "./clause.js";
import { sayBendInMechanism, sayEventInGiven, sayNoTieBetween, sayUnknownAgent } from "./messages.js";
import { resolveWhen } from "./resolve-condition.js";
import { resolveDegree } from "./resolve-degree.js";
import { resolveBend, resolveMove } from "./resolve-effect.js";
import type { Bend, Cmoc, Degree, Line, Move, When } from "./rule.js";
import { findTieBetween, type Scope } from "./scope.js";
import type { WrittenRule } from "./written-rule.js";

/** A rule found right, with the place of each sentence for the checks of the whole theory. */
export interface PlacedCmoc {
  cmoc: Cmoc;
  idPlace: Place;
  places: { then: Place[]; otherwise: Place[]; so: Place[] };
}

/** What the rules of a theory share while they are checked. */
export interface Bench {
  vocabulary: Vocabulary;
  parameters: ReadonlySet<string>;
  uses: ParameterUse[];
  problems: ProblemList;
}

/**
 * Checks one rule: scope, then each sentence (parse, resolve), then whether it is generative.
 * Adds what is wrong under the rule's id, and returns undefined if anything was.
 */
export function checkRule(rule: WrittenRule, bench: Bench): PlacedCmoc | undefined {
  const before = bench.problems.count;
  const add = (problem: Problem, place: Place): void => bench.problems.add({ ...placeProblem(problem, place), id: rule.id });
  // 1. Whose reasoning, about whom, over which rows
  const scope = findScope(rule, bench.vocabulary, add);
  if (scope === undefined) return undefined;
  // 2. Each sentence by itself
  const read = <T>(written: Placed<string>, resolve: (clause: Clause) => T): Line<T> | undefined => readLine(written, scope, bench, resolve, add);
  const context = readContext(rule, read);
  const given = readGiven(rule, read);
  const occasion = context !== undefined && context !== null && isOccasion(context.tree);
  const then = readMoves(rule.mechanism.then, "then", occasion, read, add);
  const otherwise = readMoves(rule.mechanism.otherwise ?? [], "otherwise", occasion, read, add);
  const so = rule.outcome.so.map((written) => read(written, (clause): Move | Bend => {
    const phrase = parseEffect(clause.sentence);
    return phrase.node === "bend" ? resolveBend(clause, phrase) : resolveMove(clause, phrase, { part: "so", occasion: false });
  }));
  if (bench.problems.count > before || context === undefined || given === undefined) return undefined;
  // 3. The rule as a whole
  const { id, theme, idPlace } = rule;
  const words = { resource: rule.resource.words, context: rule.context.words, mechanism: rule.mechanism.words, outcome: rule.outcome.words };
  const source = rule.source && { study: rule.source.study.value, where: rule.source.where };
  const cmoc: Cmoc = {
    id, theme, source, assumed: rule.assumed, reading: rule.reading, actor: scope.actor, about: scope.about, base: scope.base, words,
    given, context, then: keep(then), otherwise: keep(otherwise), so: keep(so), file: rule.file, line: idPlace.line,
  };
  const placesOf = (written: readonly Placed<string>[] | null): Place[] => (written ?? []).map(({ place }) => place);
  const places = { then: placesOf(rule.mechanism.then), otherwise: placesOf(rule.mechanism.otherwise), so: placesOf(rule.outcome.so) };
  checkGenerative(cmoc, places, add);
  return bench.problems.count > before ? undefined : { cmoc, idPlace, places };
}

type ReadLine = <T>(written: Placed<string>, resolve: (clause: Clause) => T) => Line<T> | undefined;
type Add = (problem: Problem, place: Place) => void;

function keep<T>(lines: readonly (T | undefined)[]): T[] {
  return lines.filter((line) => line !== undefined);
}

function findScope(rule: WrittenRule, vocabulary: Vocabulary, add: Add): Scope | undefined {
  const agents = Object.keys(vocabulary.agents);
  const unknown = [rule.actor, rule.about].filter((named) => named !== null).filter((named) => !agents.includes(named.value));
  for (const named of unknown) add(sayUnknownAgent(named.value, agents), named.place);
  if (unknown.length > 0) return undefined;
  const actor = rule.actor.value;
  if (rule.about === null) return { vocabulary, actor, about: null, base: actor };
  const base = findTieBetween(vocabulary, actor, rule.about.value);
  if (base !== null) return { vocabulary, actor, about: rule.about.value, base };
  const others = agents.filter((agent) => findTieBetween(vocabulary, actor, agent) !== null).sort();
  add(sayNoTieBetween(actor, rule.about.value, others), rule.about.place);
  return undefined;
}

/** Reads one sentence; a refusal, which counts columns within the sentence, is put in its place in the file. */
function readLine<T>(written: Placed<string>, scope: Scope, bench: Bench, resolve: (clause: Clause) => T, add: Add): Line<T> | undefined {
  const { value: sentence, node, place } = written;
  const indent = node.kind === "text" ? node.text.length - node.text.trimStart().length : 0;
  const findPlace = (from: number, length: number): Place => (node.kind === "text" ? node.findPlace(from + indent, length) : place);
  try {
    return { text: sentence, tree: resolve({ sentence, scope, parameters: bench.parameters, findPlace, uses: bench.uses }) };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) add(problem, findPlace((problem.column ?? 1) - 1, problem.length ?? 1));
    return undefined;
  }
}

function readContext(rule: WrittenRule, read: ReadLine): Line<When> | Line<Degree> | null | undefined {
  const { when, "to the extent that": extent } = rule.context;
  if (when !== null) return read(when, (clause) => resolveWhen(clause, parseWhen(clause.sentence)));
  if (extent !== null) return read(extent, (clause) => resolveDegree(clause, parseDegree(clause.sentence)));
  return null;
}

function readGiven(rule: WrittenRule, read: ReadLine): Line<When> | Line<Degree> | null | undefined {
  if (rule.resource.given === null) return null;
  const line = read(rule.resource.given, (clause): When | Degree => {
    const phrase = parseCondition(clause.sentence);
    const event = phrase.node === "when" ? phrase.tests.find((test) => test.node === "happens") : undefined;
    if (event !== undefined) throw refuse(clause, sayEventInGiven(), spanOf(event.event));
    return phrase.node === "when" ? resolveWhen(clause, phrase) : resolveDegree(clause, phrase);
  });
  return line as Line<When> | Line<Degree> | undefined;
}

/** True where the context can hold only in a week with its event. */
function isOccasion(tree: When | Degree): boolean {
  if (tree.node !== "when") return false;
  const events = tree.tests.filter((test) => test.node === "happens").length;
  return tree.join === "and" ? events > 0 : events === tree.tests.length;
}

function readMoves(written: readonly Placed<string>[], part: "then" | "otherwise", occasion: boolean, read: ReadLine, add: Add): (Line<Move> | undefined)[] {
  return written.map((sentence) => {
    const line = read(sentence, (clause): Move | null => {
      const phrase = parseEffect(clause.sentence);
      return phrase.node === "bend" ? null : resolveMove(clause, phrase, { part, occasion });
    });
    if (line?.tree === null) add(sayBendInMechanism(), sentence.place);
    return line?.tree === null || line === undefined ? undefined : { text: line.text, tree: line.tree };
  });
}
