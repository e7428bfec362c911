/** Characters in a sentence. */
export const longestSentence = 300;

/** Sentences in a list. */
export const mostSentences = 8;
