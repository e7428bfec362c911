/**
 * YAML with positions, shared by every kind of file. Closed keys with "Did you mean"; no anchors, aliases, tags, merge
 * keys or duplicate keys; a byte-order mark and CRLF are accepted. Problems are collected, then thrown together.
 *
 *     const problems = new ProblemList();                                   // src/problem/problem-list.ts
 *     const root = openDocument("scenarios/as-usual.yaml", problems);       // openDocuments: several, parted by ---
 *     const read = root && readMap(root, {
 *       title: text(),                                                      // required: its absence is a problem
 *       weeks: optional(wholeNumber(1, 5200), 52),                          // may be absent: then 52 (without: null)
 *       level: number(0, 1),
 *       kind: oneOf(["small", "large"]),
 *       practices: listOf(atPlace(code()), 1),                              // atPlace keeps { value, place, node }
 *       changes: namedValues(eitherKind({ number: number(), text: text() })), // keys chosen by the writer
 *     }, problems);
 *     if (read) for (const { value, place } of read.practices)              // checks of your own, at their place
 *       if (!known.has(value)) problems.add(placeProblem(sayUnknownPractice(value, known), place));
 *     problems.throwIfAny();                                                // ProblemError, exit code 3, all of them
 *
 * `sayUnknownPractice` is a function in your room's messages.ts that gives a Problem (code, message, hint); for the
 * hint, `suggestWord(word, known)` of src/problem/messages.ts says "Did you mean …?" or lists what is known.
 */
export { openDocument, openDocuments, parseDocument, readText } from "./open-documents.js";
export { parseDocuments } from "./parse-documents.js";
export { describeNode, placeProblem, type DocumentNode, type MapEntry, type Place } from "./document-node.js";
export { atPlace, eitherKind, refuseKind, whichPasses, type Placed, type Reader } from "./reader.js";
export { code, number, oneOf, text, truth, wholeNumber } from "./read-values.js";
export { findEntry, listOf, mapByWord, mapOf, namedValues, optional, readMap, type NamedValue, type OptionalKey, type ReadShape, type Shape } from "./read-collections.js";
export { hashFiles, type NamedText } from "./hash-files.js";
