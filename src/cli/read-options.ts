import { suggestWord } from "../problem/messages.js";
import { findNearestWord } from "../problem/nearest-word.js";
import { exitCodes, ProblemError } from "../problem/problem.js";
import * as say from "./messages.js";

/** A mistake on the command line: exit code 2. */
export function refuseUsage(code: string, message: string, hint?: string): ProblemError {
  return new ProblemError([hint === undefined ? { code, message } : { code, message, hint }], exitCodes.usage);
}

/** Reads the whole number after an option, `least` to `most`. For commander's option parsers. */
export function readCount(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (!/^-?\d+$/.test(text)) throw refuseUsage("not-a-whole-number", say.notAWholeNumber(option, text));
    if (count < least || count > most) throw refuseUsage("out-of-range", say.outOfRange(option, text, least, most));
    return count;
  };
}

/** Reads a plain decimal number such as 12, 0.5 or -3. */
export function readNumber(what: string, text: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw refuseUsage("not-a-number", say.notANumber(what, text));
  return Number(text);
}

/** Reads one of these words. */
export function readWord<Word extends string>(option: string, words: readonly Word[]): (text: string) => Word {
  return (text) => {
    const found = words.find((word) => word === text);
    if (found === undefined) {
      const nearest = findNearestWord(text, words);
      throw refuseUsage("unknown-word", say.unknownWord(option, text, words), nearest === null ? undefined : suggestWord(text, words));
    }
    return found;
  };
}

/** Gathers an option that may be given again. */
export function gather(text: string, before: readonly string[] = []): string[] {
  return [...before, text];
}
