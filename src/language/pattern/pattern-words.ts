/** The words that the sentences about patterns are made of: no metric, scenario or rule that is named in one can be called so. */
const reserved: ReadonlySet<string> = new Set([
  ..."about above across and associated at below between by change falls from gap give in is it least month months most".split(" "),
  ..."negatively of on or over peaks positively ranks rises settles spread take the times to under with within without".split(" "),
]);

/** True where a word is part of the language of patterns itself. */
export function isPatternWord(word: string): boolean {
  return reserved.has(word);
}
