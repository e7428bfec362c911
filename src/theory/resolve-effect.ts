import { spanOf, type BendPhrase, type MovePhrase, type NamePhrase, type TimePhrase, type Word } from "../language/sentence.js";
import { refuse, type Clause, type ParameterUse } from "./clause.js";
import { describeWorldName, listNames, lookUp } from "./look-up.js";
import { sayBecomesWithoutEvent, sayManyOfActor, sayNotOwnState, sayTimeMissing, sayUnknownName, sayUnknownParameter, sayUnknownTie, sayWrongKind, sayWrongMeasure } from "./messages.js";
import { resolveDegree } from "./resolve-degree.js";
import { describeWanted, resolveEvent, resolveName } from "./resolve-name.js";
import type { Bend, Move, Target, Time } from "./rule.js";
import { kindOf } from "./scope.js";

/** Where a sentence stands, and whether an event must happen for it to act. */
export interface EffectPlace {
  part: "then" | "otherwise" | "so";
  occasion: boolean;
}

/** Resolves a move. Throws ProblemError. */
export function resolveMove(clause: Clause, phrase: MovePhrase, place: EffectPlace): Move {
  const target = resolveTarget(clause, phrase.target, "state");
  // What people think is their own: only an outcome reaches others.
  if (place.part !== "so" && target.reach !== "own") throw refuse(clause, sayNotOwnState(clause.sentence.slice(spanOf(phrase.target).from, phrase.target.name.to), clause.scope.base), spanOf(phrase.target));
  const whole = { from: 0, to: clause.sentence.length };
  if (phrase.node === "becomes") {
    if (place.part !== "then" || !place.occasion) throw refuse(clause, sayBecomesWithoutEvent(), whole);
    return { node: "becomes", target, to: resolveDegree(clause, phrase.to) };
  }
  const degree = phrase.node === "towards" ? phrase.aim : phrase.with;
  const resolved = degree === null ? null : resolveDegree(clause, degree);
  const share = useParameter(clause, phrase.share, "share", "share");
  if (phrase.time.every === "occasion" && (place.part !== "then" || !place.occasion)) throw refuse(clause, sayTimeMissing(), whole);
  const time = resolveTime(clause, phrase.time);
  return phrase.node === "towards" ? { node: "towards", target, share, aim: resolved!, time } : { node: phrase.node, target, share, with: resolved, time };
}

/** Resolves a bend. Throws ProblemError. */
export function resolveBend(clause: Clause, phrase: BendPhrase): Bend {
  const target = resolveTarget(clause, phrase.target, "behaviour");
  const kind = kindOf(clause.scope, target.agent).behaviours[target.name].kind;
  const right = kind === "chance" ? "odds" : kind;
  if (right !== phrase.measure) throw refuse(clause, sayWrongMeasure(phrase.measure, target.name, kind, right), spanOf(phrase.target));
  const degree = resolveDegree(clause, phrase.with);
  const times = useParameter(clause, phrase.times, "times", phrase.direction === "rises" ? "up to" : "down to");
  return { node: "bend", measure: phrase.measure, direction: phrase.direction, target, with: degree, oneSided: phrase.oneSided, times };
}

function resolveTime(clause: Clause, time: TimePhrase): Time {
  return time.every === "event" ? { every: "event", ...resolveEvent(clause, time.event) } : { every: time.every };
}

function useParameter(clause: Clause, word: Word, role: "share" | "times", as: ParameterUse["as"]): string {
  const name = word.word;
  if (!clause.parameters.has(name)) {
    const what = describeWorldName(clause.scope.vocabulary, name);
    throw refuse(clause, what === null ? sayUnknownParameter(name, [...clause.parameters]) : sayWrongKind(name, what, "a parameter"), word);
  }
  clause.uses.push({ name, role, as, place: clause.findPlace(word.from, name.length) });
  return name;
}

/** Who is moved or bent: the base or the actor, one tied to the base, or each of many. */
function resolveTarget(clause: Clause, phrase: NamePhrase, kind: "state" | "behaviour"): Target {
  const { scope } = clause;
  const ties = kindOf(scope, scope.base).ties;
  const prefix = phrase.prefix;
  if (prefix === null || ties.one.includes(prefix.word)) {
    const { tie, agent, name } = resolveName(clause, phrase, [kind]);
    return { reach: tie === null ? "own" : "one", tie, agent, name };
  }
  if (!Object.hasOwn(ties.many, prefix.word)) {
    if (Object.hasOwn(kindOf(scope, scope.actor).ties.many, prefix.word)) throw refuse(clause, sayManyOfActor(prefix.word, scope.actor, scope.base), prefix);
    throw refuse(clause, sayUnknownTie(prefix.word, scope.base, [...ties.one, ...Object.keys(ties.many)]), prefix);
  }
  const agent = ties.many[prefix.word];
  const name = phrase.name.word;
  if (lookUp(scope.vocabulary, agent, name, [kind]) === null) {
    const other = lookUp(scope.vocabulary, agent, name, ["fact", "lever", "state", "behaviour", "event"]);
    const known = listNames(scope.vocabulary, agent, [kind]);
    throw refuse(clause, other === null ? sayUnknownName(name, `${describeWanted([kind])} of "${agent}"`, known) : sayWrongKind(name, describeWanted([other.kind]), describeWanted([kind])), phrase.name);
  }
  return { reach: "many", tie: prefix.word, agent, name };
}
