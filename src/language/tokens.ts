import { ProblemError, type Problem } from "../problem/problem.js";
import { longestSentence } from "./limits.js";
import { sayBracket, sayDigit, saySentenceTooLong, sayStrayCharacter } from "./messages.js";

export interface Token {
  kind: "word" | "number" | "comma" | "dot" | "end";
  /** In small letters: a second spelling is found later, when the sentence is written back. */
  word: string;
  /** As it was written, where capitals matter. */
  written?: string;
  from: number;
  to: number;
}

/** A problem with a stretch of a sentence. Its column and length count within the sentence, from 1. */
export function refuseSpan(problem: Problem, sentence: string, from: number, to: number): ProblemError {
  return new ProblemError([{ ...problem, column: from + 1, length: Math.max(1, to - from), excerpt: sentence }]);
}

/** Parts a sentence into words, commas and full stops. Throws ProblemError at anything else, or above 300 characters. */
export function tokenise(sentence: string): Token[] {
  if (sentence.length > longestSentence) throw refuseSpan(saySentenceTooLong(sentence.length, longestSentence), sentence, longestSentence, sentence.length);
  const tokens: Token[] = [];
  for (const { 0: written, index: from } of sentence.matchAll(/[a-z_]+|\s+|-?[0-9][0-9a-z_.]*|[^]/giu)) {
    const to = from + written.length;
    if (/^\s/.test(written)) continue;
    if (/^[a-z_]+$/i.test(written)) tokens.push({ kind: "word", word: written.toLowerCase(), from, to });
    else if (written === ",") tokens.push({ kind: "comma", word: ",", from, to });
    else if (written === ".") tokens.push({ kind: "dot", word: ".", from, to });
    else if (/^-?[0-9]/.test(written)) throw refuseSpan(sayDigit(written), sentence, from, to);
    else throw refuseSpan(/^[()[\]{}]$/.test(written) ? sayBracket(written) : sayStrayCharacter(written), sentence, from, to);
  }
  tokens.push({ kind: "end", word: "", from: sentence.length, to: sentence.length });
  return tokens;
}
