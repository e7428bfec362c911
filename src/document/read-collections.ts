import { findNearestWord } from "../problem/nearest-word.js";
import type { ProblemList } from "../problem/problem-list.js";
import { placeProblem, type DocumentNode, type MapEntry, type Place } from "./document-node.js";
import { sayListLength, sayMissingKey, sayUnknownKey } from "./messages.js";
import { oneOf } from "./read-values.js";
import { refuseKind, type Reader } from "./reader.js";

/** A key that may be left out, or be left empty; its value is then `otherwise`. */
export interface OptionalKey<T, D> extends Reader<T> {
  otherwise: D;
}

/** Lets a key be left out, or be left empty: it is then `otherwise`, or null where nothing is said. */
export function optional<T>(reader: Reader<T>): OptionalKey<T, null>;
export function optional<T, D>(reader: Reader<T>, otherwise: D): OptionalKey<T, D>;
export function optional<T, D>(reader: Reader<T>, otherwise?: D): OptionalKey<T, D | null> {
  return { ...reader, otherwise: otherwise ?? null };
}

/** The keys that a map may have, each with its reader. */
export type Shape = Record<string, Reader<unknown>>;
export type ReadShape<S extends Shape> = {
  [K in keyof S]: S[K] extends OptionalKey<infer T, infer D> ? T | D : S[K] extends Reader<infer T> ? T : never;
};

/**
 * Reads a map with closed keys: unknown keys get "Did you mean", missing ones are named. undefined if anything in it
 * was wrong; all of it is in `problems` then.
 *
 *     const row = readMap(node, { title: text(), weeks: optional(wholeNumber(1), 52) }, problems);
 */
export function readMap<S extends Shape>(node: DocumentNode, shape: S, problems: ProblemList, expects = "a block of keys"): ReadShape<S> | undefined {
  if (node.kind !== "map") return refuseKind(node, expects, problems);
  const before = problems.count;
  const known = Object.keys(shape);
  for (const entry of node.entries) {
    if (!known.includes(entry.key)) problems.add(placeProblem(sayUnknownKey(entry.key, known), entry.keyPlace));
  }
  // A key that stands there misspelt is not missing too.
  const meant = new Set(node.entries.filter(({ key }) => !known.includes(key)).map(({ key }) => findNearestWord(key, known)));
  const values: Record<string, unknown> = {};
  for (const [key, reader] of Object.entries(shape)) {
    const entry = node.entries.find((candidate) => candidate.key === key);
    const empty = entry === undefined || entry.value.kind === "nothing";
    if (empty && isOptional(reader)) values[key] = reader.otherwise;
    else if (entry === undefined && !meant.has(key)) problems.add(placeProblem(sayMissingKey(key, reader.expects), node.place));
    else if (entry !== undefined) values[key] = reader.read(entry.value, problems);
  }
  return problems.count === before ? (values as ReadShape<S>) : undefined;
}

function isOptional(reader: Reader<unknown>): reader is OptionalKey<unknown, unknown> {
  return "otherwise" in reader;
}

/** A map with closed keys, as a reader. */
export function mapOf<S extends Shape>(shape: S, expects = "a block of keys"): Reader<ReadShape<S>> {
  return { expects, read: (node, problems) => readMap(node, shape, problems, expects) };
}

/** A map with closed keys that depend on the word under one of them: that word is read first, and the keys are those of its shape. */
export function mapByWord<K extends string, S extends Record<string, Shape>>(key: K, shapes: S, expects = "a block of keys"): Reader<{ [W in keyof S]: Record<K, W> & ReadShape<S[W]> }[keyof S]> {
  const word = oneOf(Object.keys(shapes));
  return {
    expects,
    read(node, problems) {
      if (node.kind !== "map") return refuseKind(node, expects, problems);
      const entry = findEntry(node, key);
      if (entry === undefined) {
        const meant = node.entries.find((one) => findNearestWord(one.key, [key]) !== null);
        problems.add(meant === undefined ? placeProblem(sayMissingKey(key, word.expects), node.place) : placeProblem(sayUnknownKey(meant.key, [key]), meant.keyPlace));
        return undefined;
      }
      const found = word.read(entry.value, problems);
      if (found === undefined) return undefined;
      return readMap(node, { [key]: word, ...shapes[found] }, problems, expects) as never;
    },
  };
}

/** The entry of one key of a map, with its places, or undefined. */
export function findEntry(node: DocumentNode, key: string): MapEntry | undefined {
  return node.kind === "map" ? node.entries.find((entry) => entry.key === key) : undefined;
}

export interface NamedValue<T> {
  name: string;
  keyPlace: Place;
  value: T;
  node: DocumentNode;
}

/** A map whose keys are names chosen by the writer, in the order of the file, each value read alike. */
export function namedValues<T>(reader: Reader<T>, expects = "a block of names"): Reader<NamedValue<T>[]> {
  return {
    expects,
    read(node, problems) {
      if (node.kind !== "map") return refuseKind(node, expects, problems);
      const before = problems.count;
      const found: NamedValue<T>[] = [];
      for (const { key, keyPlace, value: child } of node.entries) {
        const value = reader.read(child, problems);
        if (value !== undefined) found.push({ name: key, keyPlace, value, node: child });
      }
      return problems.count === before ? found : undefined;
    },
  };
}

/** A list of `least` to `most` entries, each read alike. */
export function listOf<T>(reader: Reader<T>, least = 0, most = Infinity, expects = `a list, each entry ${reader.expects}`): Reader<T[]> {
  return {
    expects,
    read(node, problems) {
      if (node.kind !== "list") return refuseKind(node, expects, problems);
      const before = problems.count;
      if (node.items.length < least || node.items.length > most) problems.add(placeProblem(sayListLength(node.items.length, least, most), node.place));
      const values = node.items.map((item) => reader.read(item, problems));
      return problems.count === before ? values.filter((value) => value !== undefined) : undefined;
    },
  };
}
