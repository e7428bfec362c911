import { listWords, suggestWord } from "../problem/messages.js";
import type { Problem } from "../problem/problem.js";

/** Every sentence that the compile room says to a user. */

export const sayUnknownCmoc = (id: string, known: readonly string[]): Problem => ({
  code: "unknown-cmoc",
  message: `The theory has no CMOC "${id}".`,
  hint: suggestWord(id, known),
  id,
});

export const sayNotRead = (name: string, cmoc: string, read: readonly string[]): Problem => ({
  code: "not-read",
  message: `The CMOC "${cmoc}" reads nothing called "${name}", so nothing would change.`,
  hint: suggestWord(name, read),
  id: cmoc,
});

export const sayAmbiguousName = (name: string, choices: readonly string[]): Problem => ({
  code: "ambiguous-name",
  message: `"${name}" may be any of ${listWords(choices, "or")}.`,
  hint: `Write ${choices[0]}, for instance.`,
});

export const sayNoSuchWord = (name: string, value: number | string, words: readonly string[]): Problem => ({
  code: "unknown-word",
  message: `"${value}" is not a choice of ${name}.`,
  hint: suggestWord(String(value), words),
});

export const sayOutOfRange = (name: string, value: number | string | null, least: number, most: number | null): Problem => ({
  code: "out-of-range",
  message: `${name} cannot be "${value ?? "none"}".`,
  hint: most === null ? `It is a number of ${least} or more.` : `It is a number from ${least} to ${most}.`,
});
