import { convertValue } from "../../compile/probe-values.js";
import { ProblemError } from "../../problem/problem.js";
import { readable } from "../../theory/resolve-name.js";
import type { LineCursor } from "./line-cursor.js";
import { sayGivenTwice, sayNotRead, sayUnknownAgent } from "./messages.js";
import { takeName, type Named, type TestScope } from "./test-scope.js";
import type { Another, Happening, OtherCase, Setting } from "./theory-test.js";

/** What a test says of who is there and what goes on, while it is being read. */
export interface Situation {
  settings: Setting[];
  happenings: Happening[];
  others: Another[];
  absent: string[];
}

export const emptySituation = (): Situation => ({ settings: [], happenings: [], others: [], absent: [] });

/** Takes the kind of agent after "a" or "an". */
export function takeAgent(cursor: LineCursor, known: readonly string[]): string {
  const chunk = cursor.expectChunk("a kind of agent");
  if (!known.includes(chunk.text)) throw cursor.refuse(sayUnknownAgent(chunk.text, known), chunk);
  return chunk.text;
}

/** What a line may speak of: who is there besides, what happens and what things are; the last two; the last alone. */
type Allowed = "all" | "changes" | "settings";

/** Takes clauses joined by "and", up to the end of the line: what somebody's name is, what happens, who else is there. */
export function takeClauses(scope: TestScope, cursor: LineCursor, situation: Situation, allowed: Allowed): void {
  do {
    if (allowed === "all" && cursor.take("another")) takeAnother(scope, cursor, situation);
    else if (allowed === "all" && cursor.take("no")) situation.absent.push(takeAgent(cursor, Object.keys(scope.vocabulary.agents)));
    else takeClause(scope, cursor, situation, allowed);
  } while (cursor.take("and"));
  cursor.expectEnd();
}

/** "another KIND whose NAME is VALUE and …": takes all that follows in the line. */
function takeAnother(scope: TestScope, cursor: LineCursor, situation: Situation): void {
  const agent = takeAgent(cursor, Object.keys(scope.vocabulary.agents));
  cursor.expect("whose");
  const own = emptySituation();
  takeClauses({ ...scope, agent }, cursor, own, "settings");
  situation.others.push({ agent, settings: own.settings });
}

function takeClause(scope: TestScope, cursor: LineCursor, situation: Situation, allowed: Allowed): void {
  const named = allowed === "settings" ? takeName(scope, cursor, readable, "a fact, a lever or a state") : takeName(scope, cursor, [...readable, "event"], "a fact, a lever, a state or an event");
  const { agent, name, item, chunk } = named;
  if (!scope.inputs.has(`${agent}.${name}`)) throw cursor.refuse(sayNotRead(chunk.text, scope.rules.map(({ id }) => id)), chunk);
  if (item.kind === "event") {
    refuseTwice(cursor, named, situation.happenings.some((known) => known.agent === agent && known.event === name));
    cursor.expect("happens");
    situation.happenings.push({ agent, event: name, ...takeTimes(cursor) });
    return;
  }
  refuseTwice(cursor, named, situation.settings.some((known) => known.agent === agent && known.name === name));
  situation.settings.push(takeSetting(scope, cursor, named));
}

function refuseTwice(cursor: LineCursor, { chunk }: Named, isTwice: boolean): void {
  if (isTwice) throw cursor.refuse(sayGivenTwice(chunk.text), chunk);
}

/** "once" in the first week, "once a week", "3 times a week". */
function takeTimes(cursor: LineCursor): { times: number; isOnce: boolean } {
  if (cursor.take("once a week")) return { times: 1, isOnce: false };
  if (cursor.take("once")) return { times: 1, isOnce: true };
  if (!/^[0-9]/.test(cursor.current.text)) throw cursor.refuseCurrent(["once", "once a week", "a number of times a week"]);
  const times = cursor.expectNumber();
  cursor.expect("times a week");
  return { times, isOnce: false };
}

/** "is VALUE", after its name. */
function takeSetting({ vocabulary, inputs }: TestScope, cursor: LineCursor, { agent, name }: Named): Setting {
  cursor.expect("is");
  const chunk = cursor.expectChunk("a value");
  const input = inputs.get(`${agent}.${name}`)!;
  if (input.group === "events") throw new Error(`${agent}.${name} is both an event and something else.`);
  const written = chunk.text === "none" && !(input.type.type === "choice" && input.type.words.includes("none")) ? null : /^[0-9]/.test(chunk.text) ? Number(chunk.text) : chunk.text;
  try {
    return { agent, group: input.group, name, value: convertValue(input, written, vocabulary) };
  } catch (fault) {
    if (fault instanceof ProblemError) throw cursor.refuse(fault.problems[0], chunk);
    throw fault;
  }
}

/** "where NAME is VALUE and …": the other case that something is compared with. */
export function takeWhere(scope: TestScope, cursor: LineCursor): OtherCase {
  cursor.expect("where");
  const situation = emptySituation();
  takeClauses(scope, cursor, situation, "changes");
  return situation;
}
