import type { Problem } from "../problem/problem.js";
import { suggestWord } from "../problem/messages.js";

/** Every sentence that the document room says to a user. */

export function sayFileMissing(file: string): Problem {
  return { code: "file-missing", message: `There is no file "${file}".`, file, hint: "Check the path, or list the folder to see what is there." };
}

export function sayFileUnreadable(file: string, why: string): Problem {
  return { code: "file-unreadable", message: `"${file}" cannot be read (${why}).`, file, hint: "Check that it is a file and that you may read it." };
}

export function sayFileTooLarge(file: string, bytes: number, most: number): Problem {
  return { code: "file-too-large", message: `"${file}" has ${bytes} bytes; a file of this kind has at most ${most}.`, file, hint: "Split it, or put long tables into CSV files." };
}

export function sayNotUtf8(file: string): Problem {
  return { code: "not-utf-8", message: `"${file}" is not text in UTF-8.`, file, hint: "Save it again as UTF-8." };
}

export function sayControlCharacter(code: number): Problem {
  return { code: "control-character", message: `There is an invisible control character here (code ${code}).`, hint: "Delete it." };
}

export function sayNestedTooDeep(most: number): Problem {
  return { code: "too-deep", message: `This is nested more than ${most} levels deep.`, hint: "Nothing here needs so many levels: look for wrong indentation or a stray bracket." };
}

export function sayEmptyFile(file: string): Problem {
  return { code: "empty-file", message: `"${file}" has nothing in it.`, file, hint: "Write at least one key, or delete the file." };
}

export function sayOneDocumentOnly(): Problem {
  return { code: "one-document-only", message: "A second document starts here, and this kind of file has only one.", hint: 'Delete the line "---", or move what follows to a file of its own.' };
}

export function sayTabIndent(): Problem {
  return { code: "tab", message: "This line is indented with a tab.", hint: "Use spaces: two for each level." };
}

export function sayAnchor(name: string): Problem {
  return { code: "anchor", message: `"&${name}" marks a value to be copied elsewhere, which is not allowed here.`, hint: "Write the value out where it is needed." };
}

export function sayAlias(name: string): Problem {
  return { code: "alias", message: `"*${name}" copies a value from elsewhere, which is not allowed here.`, hint: 'Write the value out. If you meant a text that starts with "*", put it in quotes.' };
}

export function sayTag(): Problem {
  return { code: "tag", message: 'A tag ("!…") is not allowed here.', hint: 'Delete the tag. If you meant a text that starts with "!", put it in quotes.' };
}

export function sayDirective(): Problem {
  return { code: "directive", message: 'A line that starts with "%" is not allowed here.', hint: "Delete the line." };
}

export function sayMergeKey(): Problem {
  return { code: "merge-key", message: 'The merge key "<<" is not allowed here.', hint: "Write out the keys that it would copy." };
}

export function sayDuplicateKey(key: string, line: number): Problem {
  return { code: "duplicate-key", message: `"${key}" stands here twice: first in line ${line}.`, hint: "Delete one of the two, or give it another name.", id: key };
}

export function sayKeyNotText(): Problem {
  return { code: "key-not-text", message: "A key must be a word, not a list, a block or nothing.", hint: 'Write "name: value".' };
}

export function sayColonInText(): Problem {
  return { code: "colon-in-text", message: "A second key starts on this line.", hint: "If it is a text with a colon in it, put the whole text in quotes; else indent the keys alike." };
}

export function sayOpenQuote(): Problem {
  return { code: "open-quote", message: "A quotation mark is opened here and never closed.", hint: "Close it at the end of the text, or leave both out." };
}

export function saySyntax(why: string): Problem {
  return { code: "yaml", message: `This is not well-formed YAML: ${why}.`, hint: "Look at indentation, quotes and brackets here and in the line above." };
}

export function sayUnknownKey(key: string, known: readonly string[]): Problem {
  return { code: "unknown-key", message: `"${key}" is not a key that is known here.`, hint: suggestWord(key, known), id: key };
}

export function sayMissingKey(key: string, expects: string): Problem {
  return { code: "missing-key", message: `"${key}" is missing here.`, hint: `Add the line "${key}:" with ${expects}.`, id: key };
}

export function sayWrongType(expects: string, found: string): Problem {
  return { code: "wrong-type", message: `Here should be ${expects}, but there is ${found}.` };
}

export function sayQuotesNeeded(written: string, readAs: string): Problem {
  return { code: "wrong-type", message: `Here should be a text, but ${written} is read as ${readAs}.`, hint: `Put it in quotes: "${written}".` };
}

export function sayEmptyText(): Problem {
  return { code: "empty-text", message: "Here should be words, but the text is empty.", hint: "Write the words, or delete the key if it may be left out." };
}

export function sayTextTooLong(length: number, most: number): Problem {
  return { code: "text-too-long", message: `This text has ${length} characters; at most ${most} are allowed.`, hint: "Say it in fewer words." };
}

export function sayOutOfRange(written: string, least: number, most: number): Problem {
  return { code: "out-of-range", message: `${written} is outside what is allowed.`, hint: `Allowed: ${sayRange(least, most)}.` };
}

export function sayNotWhole(written: string): Problem {
  return { code: "not-whole", message: `${written} is not a whole number.`, hint: "Write a number without decimals." };
}

export function sayUnknownWord(word: string, allowed: readonly string[]): Problem {
  return { code: "unknown-word", message: `"${word}" is not one of the words allowed here.`, hint: suggestWord(word, allowed) };
}

export function sayListLength(found: number, least: number, most: number): Problem {
  const allowed = least === most ? `exactly ${least}` : most === Infinity ? `at least ${least}` : `${least} to ${most}`;
  return { code: "list-length", message: `This list has ${found} ${found === 1 ? "entry" : "entries"}; it should have ${allowed}.` };
}

/** "0 to 1", "0 or more", "1 or less". */
function sayRange(least: number, most: number): string {
  if (most === Infinity) return least === -Infinity ? "any number" : `${least} or more`;
  return least === -Infinity ? `${most} or less` : `${least} to ${most}`;
}
