/** What a spreadsheet takes for the start of a formula. */
const startsFormula = /^[=+\-@\t\r]/;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula: `=1+1` becomes `'=1+1`. */
export function guardText(text: string): string {
  return startsFormula.test(text) ? `'${text}` : text;
}

/** Takes the apostrophe of `guardText` away again, so that a name written and read back is the same. */
export function unguardText(text: string): string {
  return text.startsWith("'") && startsFormula.test(text.slice(1)) ? text.slice(1) : text;
}
