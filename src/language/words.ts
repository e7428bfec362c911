/** The words that the phrases of the language are made of: none of them can be a name. */
export const languageWords: readonly string[] = [
  ..."above across amount and at average becomes below between by down each fall falls for gap happens highest is its".split(" "),
  ..."least level month moves odds of or rate rise rises share shortfall the this times to towards up usual way week".split(" "),
  ..."weighted whose with".split(" "),
];

const reserved: ReadonlySet<string> = new Set(languageWords);

/** True where a word is part of the language itself. */
export function isLanguageWord(word: string): boolean {
  return reserved.has(word);
}

/** True where a word has the form of a name: small letters, single underscores between them. */
export function isNameForm(word: string): boolean {
  return /^[a-z]+(_[a-z]+)*$/.test(word);
}
