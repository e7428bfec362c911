import { placeProblem } from "./document-node.js";
import { longestText } from "./limits.js";
import { sayEmptyText, sayNotWhole, sayOutOfRange, sayQuotesNeeded, sayTextTooLong, sayUnknownWord } from "./messages.js";
import { refuseKind, type Reader } from "./reader.js";

/** A text with something in it, without the white space at its ends. */
export function text(expects = "a text", most: number = longestText): Reader<string> {
  return {
    expects,
    read(node, problems) {
      if (node.kind === "number") problems.add(placeProblem(sayQuotesNeeded(node.written, "a number"), node.place));
      else if (node.kind === "truth") problems.add(placeProblem(sayQuotesNeeded(String(node.truth), "true or false"), node.place));
      else if (node.kind !== "text") refuseKind(node, expects, problems);
      else if (node.text.trim() === "") problems.add(placeProblem(sayEmptyText(), node.place));
      else if (node.text.length > most) problems.add(placeProblem(sayTextTooLong(node.text.length, most), node.place));
      else return node.text.trim();
      return undefined;
    },
  };
}

/** A code or identifier: a text, or a number taken as it is written (`A81001`, `0042`). */
export function code(expects = "a code"): Reader<string> {
  const reader = text(expects);
  return { expects, read: (node, problems) => (node.kind === "number" ? node.written : reader.read(node, problems)) };
}

/** A number within least and most, both allowed. */
export function number(least = -Infinity, most = Infinity, expects = "a number"): Reader<number> {
  return {
    expects,
    read(node, problems) {
      if (node.kind !== "number") return refuseKind(node, expects, problems);
      if (node.number >= least && node.number <= most) return node.number;
      problems.add(placeProblem(sayOutOfRange(node.written, least, most), node.place));
      return undefined;
    },
  };
}

/** A whole number within least and most, both allowed. */
export function wholeNumber(least = -Infinity, most = Infinity, expects = "a whole number"): Reader<number> {
  const reader = number(least, most, expects);
  return {
    expects,
    read(node, problems) {
      const value = reader.read(node, problems);
      if (value === undefined || Number.isSafeInteger(value)) return value;
      problems.add(placeProblem(sayNotWhole(node.kind === "number" ? node.written : String(value)), node.place));
      return undefined;
    },
  };
}

/** One of some words; another gets "Did you mean". A word such as `true` or `none` may be among them. */
export function oneOf<W extends string>(words: readonly W[]): Reader<W> {
  const expects = words.length === 1 ? `"${words[0]}"` : `one of ${words.join(", ")}`;
  return {
    expects,
    read(node, problems) {
      const word = node.kind === "text" ? node.text : node.kind === "truth" ? String(node.truth) : null;
      if (word === null) return refuseKind(node, expects, problems);
      const found = words.find((allowed) => allowed === word);
      if (found === undefined) problems.add(placeProblem(sayUnknownWord(word, words), node.place));
      return found;
    },
  };
}

/** true or false. */
export function truth(expects = "true or false"): Reader<boolean> {
  return { expects, read: (node, problems) => (node.kind === "truth" ? node.truth : refuseKind(node, expects, problems)) };
}
