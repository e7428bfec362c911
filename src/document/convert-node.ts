import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from "yaml";
import type { Problem } from "../problem/problem.js";
import type { ProblemList } from "../problem/problem-list.js";
import { placeProblem, type DocumentNode, type MapEntry, type Place } from "./document-node.js";
import type { LineIndex } from "./line-index.js";
import { deepest } from "./limits.js";
import { sayAlias, sayAnchor, sayDuplicateKey, sayKeyNotText, sayMergeKey, sayNestedTooDeep, sayTag } from "./messages.js";
import { traceText } from "./trace-text.js";

export interface SourceText {
  text: string;
  lines: LineIndex;
  problems: ProblemList;
}

/** Turns a node of the `yaml` package into ours, refusing anchors, aliases, tags, merge keys and duplicate keys. */
export function convertNode(node: Node | null, source: SourceText, depth: number): DocumentNode | null {
  if (node === null) return { kind: "nothing", place: source.lines.findPlace(0, 0) };
  const [from, to] = node.range ?? [0, 0];
  const place = source.lines.findPlace(from, to);
  const refuse = (problem: Problem): null => {
    source.problems.add(placeProblem(problem, place));
    return null;
  };
  if (isAlias(node)) return refuse(sayAlias(node.source));
  // A node's range leaves out its anchor and tag, which stand before it.
  const refuseMark = (problem: Problem, mark: string): null => {
    const at = source.text.lastIndexOf(mark, from);
    source.problems.add(placeProblem(problem, at < 0 ? place : source.lines.findPlace(at, at + mark.length)));
    return null;
  };
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) return refuseMark(sayAnchor(node.anchor), `&${node.anchor}`);
  if (node.tag !== undefined) return refuseMark(sayTag(), "!");
  if (depth > deepest) return refuse(sayNestedTooDeep(deepest));
  if (isScalar(node)) return convertScalar(node, source, place);
  if (isSeq(node)) {
    const items = node.items.map((item) => convertNode(item as Node | null, source, depth + 1));
    return { kind: "list", place, items: items.filter((item) => item !== null) };
  }
  if (isMap(node)) return { kind: "map", place, entries: convertEntries(node, source, depth) };
  return refuse(sayKeyNotText());
}

function convertEntries(map: YAMLMap, source: SourceText, depth: number): MapEntry[] {
  const entries: MapEntry[] = [];
  const lineOf = new Map<string, number>();
  for (const pair of map.items) {
    const keyNode = convertNode(pair.key as Node | null, source, depth + 1);
    if (keyNode === null) continue;
    const key = writeKey(keyNode);
    const value = convertNode(pair.value as Node | null, source, depth + 1);
    if (key === null) source.problems.add(placeProblem(sayKeyNotText(), keyNode.place));
    else if (key === "<<") source.problems.add(placeProblem(sayMergeKey(), keyNode.place));
    else if (lineOf.has(key)) source.problems.add(placeProblem(sayDuplicateKey(key, lineOf.get(key)!), keyNode.place));
    else {
      lineOf.set(key, keyNode.place.line);
      // A value with nothing written stands where its key does: a caret in an empty place would say little.
      const stands = value?.kind === "nothing" ? { ...value, place: keyNode.place } : value;
      if (stands !== null) entries.push({ key, keyPlace: keyNode.place, value: stands });
    }
  }
  return entries;
}

function writeKey(node: DocumentNode): string | null {
  if (node.kind === "text") return node.text;
  if (node.kind === "number") return node.written;
  return node.kind === "truth" ? String(node.truth) : null;
}

const numberPattern = /^[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?$/;

function convertScalar(node: Scalar, source: SourceText, place: Place): DocumentNode {
  const text = String(node.value ?? "");
  if (node.type === "PLAIN") {
    if (/^(~|null|Null|NULL|)$/.test(text)) return { kind: "nothing", place };
    if (/^(true|True|TRUE|false|False|FALSE)$/.test(text)) return { kind: "truth", place, truth: /^t/i.test(text) };
    if (numberPattern.test(text) && Number.isFinite(Number(text))) return { kind: "number", place, number: Number(text), written: text };
  }
  const [from, to] = node.range ?? [0, 0];
  return { kind: "text", place, text, findPlace: traceText(text, source, from, to, place) };
}
