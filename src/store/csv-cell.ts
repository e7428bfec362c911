/** The characters with which a spreadsheet takes a text for a formula. */
const formulaStart = /^[=+\-@\t\r]/;

/**
 * A text cell that stays text in a spreadsheet: an apostrophe is put before one that would be taken for a formula.
 *
 * @example guardText("=1+1") // "'=1+1"
 */
export function guardText(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** A number as JavaScript spells it: the shortest text that reads back to the same bits. Absent values are empty; there is no -0. */
export function spellNumber(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return "";
  return String(value === 0 ? 0 : value);
}
