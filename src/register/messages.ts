import { suggestWord } from "../problem/messages.js";
import type { Problem } from "../problem/problem.js";

/** Every sentence that the register of evidence says to a user. */

export const sayUnknownStudy = (word: string, known: readonly string[]): Problem => ({
  code: "unknown-study", message: `"${word}" is not a study of evidence.yaml.`, hint: suggestWord(word, known),
});
export const sayBadStudyName = (id: string): Problem => ({
  code: "bad-study-name", message: `"${id}" cannot be the key of a study: a key is small letters and digits, with single underscores between them.`, id,
});
export const sayBadStatementId = (id: string): Problem => ({
  code: "bad-statement-id", message: `"${id}" cannot be the id of a statement: an id is capital letters and a number, such as F10.`, id,
});
export const sayRepeatedStatement = (id: string, file: string, line: number): Problem => ({
  code: "repeated-statement", message: `Two statements are called "${id}": the other stands in ${file}, line ${line}.`, hint: "Give one of them another number.", id,
});
export const sayUnitMissing = (id: string): Problem => ({
  code: "unit-missing", message: `"${id}" has a value without its unit.`, hint: 'Add the line "unit:", such as "unit: people a year".', id,
});
export const sayValueMissing = (id: string): Problem => ({
  code: "value-missing", message: `"${id}" has a unit and no value.`, hint: 'Add the line "value:" with a number, or take the unit out.', id,
});
export const sayBearsTwice = (id: string, cmoc: string): Problem => ({
  code: "bears-twice", message: `"${id}" bears on "${cmoc}" twice.`, hint: "Keep one of the two.", id,
});
export const sayBadRuleName = (word: string): Problem => ({
  code: "bad-rule-name", message: `"${word}" cannot be the name of a rule: a name is small letters, with single underscores between them.`,
});
export const sayStrayEvidence = (path: string): Problem => ({
  code: "stray-evidence", message: `"${path}" would not be read: statements stand in files whose name ends in .yaml.`, file: path, hint: "Rename it, or move it out of evidence/.",
});
export const sayUnknownRegister = (word: string, known: readonly string[]): Problem => ({
  code: "unknown-register", message: `There is no theory "${word}" with an evidence.yaml, beside this one or shipped.`, hint: suggestWord(word, known), id: word,
});
export const sayTwoRegisters = (): Problem => ({
  code: "two-registers", message: "This theory has an evidence.yaml of its own, and names the evidence of another.", hint: 'Keep one: delete the line "evidence:", or the file.',
});
export const sayNotADate = (word: string): Problem => ({
  code: "not-a-date", message: `"${word}" is not a day of the calendar.`, hint: "Write year, month and day, such as 2026-11-21.",
});
export const sayDatesBackwards = (date: string, before: string): Problem => ({
  code: "dates-backwards", message: `This entry is of ${date}, but the one above it is of ${before}.`, hint: "Put the oldest entry first and the newest last.",
});
export const sayUnknownStatement = (word: string, known: readonly string[]): Problem => ({
  code: "unknown-statement", message: `"${word}" is not a statement of the evidence.`, hint: suggestWord(word, known),
});
