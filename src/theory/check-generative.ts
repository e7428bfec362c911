import type { Place } from "../document/document.js";
import type { Problem } from "../problem/problem.js";
import { sayMerelyAssociated, sayOtherwiseAlone, sayOutcomeRepeats, sayStateUnread } from "./messages.js";
import type { Cmoc } from "./rule.js";
import { expressionOf, keyOfReading, keyOfTarget, listReadings } from "./walk-rule.js";

/**
 * Holds a rule to generative causation: each outcome reads a state that the mechanism moves, or one that an earlier
 * outcome moved from it; each state that the mechanism moves is read by an outcome; no outcome repeats the mechanism.
 */
export function checkGenerative(cmoc: Cmoc, places: { then: Place[]; otherwise: Place[]; so: Place[] }, add: (problem: Problem, place: Place) => void): void {
  const moved = new Map(cmoc.then.map(({ tree }) => [keyOfTarget(tree.target), tree.target.name]));
  cmoc.otherwise.forEach(({ tree }, i) => {
    if (!moved.has(keyOfTarget(tree.target))) add(sayOtherwiseAlone(tree.target.name), places.otherwise[i]);
  });
  const names = [...new Set(moved.values())];
  const reached = new Set(moved.keys());
  const read = new Set<string>();
  let associated = false;
  cmoc.so.forEach(({ tree }, i) => {
    if (tree.node !== "bend" && moved.has(keyOfTarget(tree.target))) {
      add(sayOutcomeRepeats(tree.target.name), places.so[i]);
      return;
    }
    const expression = expressionOf(tree);
    const keys = expression === null ? [] : listReadings(expression).map(keyOfReading);
    for (const key of keys) read.add(key);
    if (!keys.some((key) => reached.has(key))) {
      associated = true;
      add(sayMerelyAssociated(names), places.so[i]);
    } else if (tree.node !== "bend") reached.add(keyOfTarget(tree.target));
  });
  // Where an outcome is merely associated, that a state is read by none is the same mistake.
  if (associated) return;
  const told = new Set<string>();
  cmoc.then.forEach(({ tree }, i) => {
    const key = keyOfTarget(tree.target);
    if (!read.has(key) && !told.has(key)) add(sayStateUnread(tree.target.name), places.then[i]);
    told.add(key);
  });
}
