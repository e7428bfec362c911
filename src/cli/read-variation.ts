import * as say from "./messages.js";
import { refuseUsage } from "./read-options.js";

/** Something to vary, and the values it takes in turn. */
export interface Variation {
  name: string;
  values: (number | string | null)[];
}

/** Most values that one variation may have. */
const mostValues = 1000;

const number = String.raw`-?\d+(?:\.\d+)?`;
const rangePattern = new RegExp(`^(${number})\\.\\.(${number}):(${number})$`);

/**
 * Reads `name=from..to:step`, or `name=one,two,three` for words and single values. Throws a ProblemError (exit code 2).
 *
 * @example readVariation("induction_quality=0..1:0.5") // { name: "induction_quality", values: [0, 0.5, 1] }
 */
export function readVariation(text: string): Variation {
  const at = text.indexOf("=");
  const [name, written] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || written === "") throw refuseUsage("variation-form", say.notAVariation(text), say.howToVary());
  const range = rangePattern.exec(written);
  if (range === null && written.includes("..")) throw refuseUsage("variation-form", say.notAVariation(text), say.howToVary());
  return { name, values: range === null ? written.split(",").map(readValue) : listSteps(text, range.slice(1).map(Number)) };
}

/** A number, a word, or null for `none`. */
export function readValue(text: string): number | string | null {
  if (text === "none") return null;
  return new RegExp(`^${number}$`).test(text) ? Number(text) : text;
}

function listSteps(text: string, [from, to, step]: number[]): number[] {
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (!(step > 0) || !(count >= 1)) throw refuseUsage("variation-form", say.notAVariation(text), say.howToVary());
  if (count > mostValues) throw refuseUsage("too-many-values", say.tooManyValues(text, count, mostValues));
  // Twelve digits, so that 0.1 + 2 x 0.1 is 0.3 as it was meant.
  return Array.from({ length: count }, (_, index) => Number((from + index * step).toPrecision(12)));
}
