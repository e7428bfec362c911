import { findNearestWord } from "./nearest-word.js";

/** Lists words for a sentence: `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[], joiner: "and" | "or" = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${joiner} ${words[words.length - 1]}`;
}

/** Most words that a hint lists before it says "and so many more". */
const mostListed = 16;

/** The next move after an unknown word: "Did you mean …?" if one is near, else what is known here. */
export function suggestWord(word: string, known: Iterable<string>): string {
  const words = [...new Set(known)].sort();
  const nearest = findNearestWord(word, words);
  if (nearest !== null) return `Did you mean "${nearest}"?`;
  if (words.length === 0) return "There is none to choose from here.";
  if (words.length > mostListed) return `Known here: ${words.slice(0, mostListed).join(", ")} and ${words.length - mostListed} more.`;
  return `Known here: ${listWords(words)}.`;
}
