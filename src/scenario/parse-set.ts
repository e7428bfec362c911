import { ProblemError, exitCodes } from "../problem/problem.js";
import type { Vocabulary } from "../vocabulary/vocabulary.js";
import { sayLeverUnknown, saySetTwice, saySetWithoutEquals } from "./messages.js";
import { parseLeverValue } from "./parse-lever-value.js";
import type { LeverChange } from "./scenario.js";

/**
 * Reads one `--set lever=value`: for all practices, from the first week. Throws a ProblemError with the exit code of a
 * usage mistake for an unknown lever (with the nearest one) or a value that is not allowed (with what is).
 *
 * @example parseSet("throughput_target=none", vocabulary) // { lever: "throughput_target", value: null, practices: null, fromWeek: 0 }
 */
export function parseSet(text: string, vocabulary: Vocabulary): LeverChange {
  const at = text.indexOf("=");
  if (at < 1) throw new ProblemError([saySetWithoutEquals(text)], exitCodes.usage);
  const lever = text.slice(0, at).trim();
  const known = Object.hasOwn(vocabulary.levers, lever) ? vocabulary.levers[lever] : undefined;
  if (known === undefined) throw new ProblemError([sayLeverUnknown(lever, Object.keys(vocabulary.levers))], exitCodes.usage);
  const parsed = parseLeverValue(lever, text.slice(at + 1).trim(), known);
  if ("problem" in parsed) throw new ProblemError([parsed.problem], exitCodes.usage);
  return { lever, value: parsed.value, practices: null, fromWeek: 0 };
}

/** Reads every `--set` of a command; the same lever twice is a usage mistake. */
export function parseSets(texts: readonly string[], vocabulary: Vocabulary): LeverChange[] {
  const changes = texts.map((text) => parseSet(text, vocabulary));
  const twice = changes.find(({ lever }, index) => changes.findIndex((other) => other.lever === lever) < index);
  if (twice !== undefined) throw new ProblemError([saySetTwice(twice.lever)], exitCodes.usage);
  return changes;
}
