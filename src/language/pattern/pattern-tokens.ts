import { sayBracket, sayLongNumber, saySentenceTooLong, sayStrayInPattern } from "../messages.js";
import { refuseSpan, type Token } from "../tokens.js";

/** Characters in a sentence about a pattern: it may name two scenarios, and rules left out of each. */
export const longestPattern = 400;

/** More digits than anybody means. */
const longestNumber = 12;

/**
 * Parts a sentence about a pattern into words (which may hold digits and hyphens, as names of scenarios do), numbers and commas.
 * Throws ProblemError at anything else.
 */
export function tokenisePattern(sentence: string): Token[] {
  if (sentence.length > longestPattern) throw refuseSpan(saySentenceTooLong(sentence.length, longestPattern), sentence, longestPattern, sentence.length);
  const tokens: Token[] = [];
  for (const { 0: written, index: from } of sentence.matchAll(/[a-z][a-z0-9_-]*|\s+|-?[0-9]+(?:\.[0-9]+)?(?![a-z0-9_.])|[^]/giu)) {
    const to = from + written.length;
    if (/^\s/.test(written)) continue;
    if (/^[a-z]/i.test(written)) tokens.push({ kind: "word", word: written.toLowerCase(), written, from, to });
    else if (/^-?[0-9]+(\.[0-9]+)?$/.test(written)) {
      if (written.length > longestNumber) throw refuseSpan(sayLongNumber(written), sentence, from, to);
      tokens.push({ kind: "number", word: written, from, to });
    } else throw refuseSpan(/^[()[\]{}]$/.test(written) ? sayBracket(written) : sayStrayInPattern(written), sentence, from, to);
  }
  tokens.push({ kind: "end", word: "", from: sentence.length, to: sentence.length });
  return tokens;
}
