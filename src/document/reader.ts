import type { ProblemList } from "../problem/problem-list.js";
import type { Problem } from "../problem/problem.js";
import { describeNode, placeProblem, type DocumentNode, type Place } from "./document-node.js";
import { sayWrongType } from "./messages.js";

/** Turns a node into a checked value, or adds to `problems` and returns undefined. */
export interface Reader<T> {
  /** What it expects, for a sentence: "a whole number". */
  expects: string;
  read(node: DocumentNode, problems: ProblemList): T | undefined;
}

/** A value with its place, for checks that come later: `atPlace(text())` reads one. */
export interface Placed<T> {
  value: T;
  place: Place;
  node: DocumentNode;
}

/** Reads what another reader reads, and keeps its place. */
export function atPlace<T>(reader: Reader<T>): Reader<Placed<T>> {
  return {
    expects: reader.expects,
    read(node, problems) {
      const value = reader.read(node, problems);
      return value === undefined ? undefined : { value, place: node.place, node };
    },
  };
}

/** Adds a check: `check` gives a problem, or null where the value is right. */
export function whichPasses<T>(reader: Reader<T>, check: (value: T) => Problem | null): Reader<T> {
  return {
    expects: reader.expects,
    read(node, problems) {
      const value = reader.read(node, problems);
      if (value === undefined) return undefined;
      const problem = check(value);
      if (problem === null) return value;
      problems.add(placeProblem(problem, node.place));
      return undefined;
    },
  };
}

/** Reads with the first reader whose kind of node it is: `eitherKind({ number: number(), text: oneOf(["none"]) })`. */
export function eitherKind<T>(readers: Partial<Record<DocumentNode["kind"], Reader<T>>>): Reader<T> {
  const expects = Object.values(readers).map((reader) => reader.expects).join(" or ");
  return {
    expects,
    read(node, problems) {
      const reader = readers[node.kind];
      return reader === undefined ? refuseKind(node, expects, problems) : reader.read(node, problems);
    },
  };
}

/** Adds "Here should be …, but there is …". */
export function refuseKind(node: DocumentNode, expects: string, problems: ProblemList): undefined {
  problems.add(placeProblem(sayWrongType(expects, describeNode(node)), node.place));
  return undefined;
}
