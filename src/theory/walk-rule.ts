import type { Bend, Cmoc, Degree, Move, Part, Reading, Target, Test, View, When } from "./rule.js";

/** A quantity read, and by which way from the base: its own, one tied to it, or each of many. */
export interface PathReading {
  reach: "own" | "one" | "many";
  tie: string | null;
  reading: Reading;
}

/** Every fact, lever and state that a part, degree or condition reads, in the order of its words. */
export function listReadings(tree: Degree | When): PathReading[] {
  switch (tree.node) {
    case "when":
      return tree.tests.flatMap(listTestReadings);
    case "lower":
    case "higher":
    case "average":
    case "gap":
      return tree.parts.flatMap(listPartReadings);
    default:
      return listPartReadings(tree);
  }
}

function listTestReadings(test: Test): PathReading[] {
  if (test.node === "happens") return [];
  const left = listPartReadings(test.left);
  return test.node !== "is" && test.right.node === "reading" ? [...left, ...listPartReadings(test.right)] : left;
}

function listPartReadings(part: Part): PathReading[] {
  switch (part.node) {
    case "reading":
      return [{ reach: part.tie === null ? "own" : "one", tie: part.tie, reading: part }];
    case "view":
      return listViewReadings(part);
    case "share":
      return [{ reach: "many", tie: part.many, reading: part.of }];
    case "shortfall":
      return listPartReadings(part.of);
  }
}

function listViewReadings(view: View): PathReading[] {
  const readings = view.weight === null ? [view.of] : [view.of, view.weight];
  return readings.map((reading) => ({ reach: "many", tie: view.many, reading }));
}

/** The expression of an effect, or null where it has none. */
export function expressionOf(effect: Move | Bend): Degree | null {
  switch (effect.node) {
    case "towards":
      return effect.aim;
    case "becomes":
      return effect.to;
    default:
      return effect.with;
  }
}

/** Every event that the context of a rule waits for, as `agent.event`. */
export function listEvents(cmoc: Cmoc): string[] {
  if (cmoc.context?.tree.node !== "when") return [];
  return cmoc.context.tree.tests.flatMap((test) => (test.node === "happens" ? [`${test.agent}.${test.event}`] : []));
}

/** The key of a state by the way to it from the base: one state reached in one way. */
export function keyOfTarget(target: Target): string {
  return `${target.reach}:${target.tie ?? ""}:${target.agent}.${target.name}`;
}

/** The same key for what is read. */
export function keyOfReading({ reach, tie, reading }: PathReading): string {
  return `${reach}:${tie ?? ""}:${reading.agent}.${reading.name}`;
}
