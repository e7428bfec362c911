import type { Problem } from "../problem/problem.js";

/** Where something stands in a file, with the text of that line for the caret. Lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** Characters for the caret to underline, within the line. */
  length: number;
  excerpt: string;
}

export interface MapEntry {
  key: string;
  keyPlace: Place;
  value: DocumentNode;
}

/** A value of a YAML file with its place: plain data, no anchors, no tags. */
export type DocumentNode =
  | { kind: "map"; place: Place; entries: MapEntry[] }
  | { kind: "list"; place: Place; items: DocumentNode[] }
  | { kind: "text"; place: Place; text: string; findPlace: (offset: number, length: number) => Place }
  | { kind: "number"; place: Place; number: number; written: string }
  | { kind: "truth"; place: Place; truth: boolean }
  | { kind: "nothing"; place: Place };

/** Puts a problem at a place. */
export function placeProblem(problem: Problem, place: Place): Problem {
  return { ...problem, file: place.file, line: place.line, column: place.column, length: place.length, excerpt: place.excerpt };
}

/** The node as a reader would call it: "a list", "the number 3". */
export function describeNode(node: DocumentNode): string {
  switch (node.kind) {
    case "map":
      return "a block of keys";
    case "list":
      return "a list";
    case "text":
      return `the text "${node.text.length > 40 ? `${node.text.slice(0, 39)}…` : node.text}"`;
    case "number":
      return `the number ${node.written}`;
    case "truth":
      return `the word "${node.truth}"`;
    case "nothing":
      return "nothing";
  }
}
