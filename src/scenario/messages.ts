import { findNearestWord } from "../problem/nearest-word.js";
import { listWords, suggestWord } from "../problem/messages.js";
import type { Problem } from "../problem/problem.js";
import type { Lever } from "../vocabulary/vocabulary.js";

/** Every sentence that the scenario room says to a user. */

export function sayScenarioUnknown(name: string, known: readonly string[]): Problem {
  return { code: "unknown-scenario", message: `There is no scenario "${name}".`, hint: suggestWord(name, known), id: name };
}

export function sayLeverUnknown(name: string, levers: readonly string[]): Problem {
  return { code: "unknown-lever", message: `"${name}" is not a lever.`, hint: suggestLever(name, levers), id: name };
}

/** The nearest lever by its whole name, else one of whose words is near (`practises`: `practices_per_link_worker`), else all. */
function suggestLever(name: string, levers: readonly string[]): string {
  const whole = findNearestWord(name, levers);
  if (whole !== null) return `Did you mean "${whole}"?`;
  const words = new Map(levers.flatMap((lever) => lever.split("_").filter((word) => word.length > 3).map((word) => [word, lever] as const)).reverse());
  const near = findNearestWord(name, words.keys()) ?? name.split("_").map((word) => findNearestWord(word, words.keys())).find((word) => word !== null);
  if (near !== undefined && near !== null) return `Did you mean "${words.get(near)!}"?`;
  return levers.length === 0 ? "This world has no levers." : `The levers are: ${listWords([...levers].sort())}.`;
}

/** What may be written for a lever: "100 to 400 people a year, or none". */
export function sayAllowedValues(lever: Lever): string {
  if (lever.type === "choice") return listWords(lever.words, "or");
  const [least, most] = lever.range ?? (lever.type === "degree" ? [0, 1] : [undefined, undefined]);
  const range = least === undefined ? "any number" : `${least} to ${most}`;
  const unit = lever.type === "number" ? ` ${lever.unit}` : "";
  return `${range}${unit}${lever.none ? ", or none" : ""}`;
}

export function sayWordNotAllowed(name: string, written: string, lever: Lever & { type: "choice" }): Problem {
  const nearest = findNearestWord(written, lever.words);
  return {
    code: "unknown-word",
    message: `"${written}" is not a choice of "${name}".`,
    hint: `${nearest === null ? "" : `Did you mean "${nearest}"? `}Allowed: ${sayAllowedValues(lever)}.`,
    id: name,
  };
}

export function sayNotANumber(name: string, written: string, lever: Lever): Problem {
  return { code: "not-number", message: `"${written}" is not a number, which "${name}" needs.`, hint: `Allowed: ${sayAllowedValues(lever)}.`, id: name };
}

export function sayNeverNone(name: string, lever: Lever): Problem {
  return { code: "never-none", message: `"${name}" cannot be "none".`, hint: `Allowed: ${sayAllowedValues(lever)}.`, id: name };
}

export function sayOutOfLeverRange(name: string, written: string, lever: Lever): Problem {
  return { code: "out-of-range", message: `${written} is outside what "${name}" allows.`, hint: `Allowed: ${sayAllowedValues(lever)}.`, id: name };
}

export function sayValueEmpty(name: string, lever: Lever): Problem {
  return { code: "empty-value", message: `"${name}" has no value.`, hint: `Write one: ${sayAllowedValues(lever)}.`, id: name };
}

export function sayPracticeNotThere(code: string, setting: string, known: readonly string[]): Problem {
  return { code: "unknown-practice", message: `The setting "${setting}" has no practice "${code}".`, hint: suggestWord(code, known), id: code };
}

export function sayPracticeTwice(code: string): Problem {
  return { code: "duplicate-practice", message: `The practice "${code}" stands in this list twice.`, hint: "Delete one of the two.", id: code };
}

export function sayNetworkInPart(lever: string, network: string, missing: readonly string[]): Problem {
  return {
    code: "network-in-part",
    message: `"${lever}" is decided by a network as a whole, but only some practices of "${network}" are named.`,
    hint: `Name all of its practices (missing: ${listWords(missing.slice(0, 8))}), or leave "practices" out.`,
    id: lever,
  };
}

export function sayLeverTwice(lever: string, week: number, practices: readonly string[] | null): Problem {
  const who = practices === null ? "all practices" : listWords(practices);
  return {
    code: "lever-twice",
    message: `"${lever}" is set twice for ${who} from week ${week}.`,
    hint: "Delete one of the two, or give it another from_week or other practices.",
    id: lever,
  };
}

export function saySetWithoutEquals(written: string): Problem {
  return { code: "set-form", message: `"--set ${written}" does not say what to set to what.`, hint: "Write --set lever=value, such as --set induction_quality=0.9." };
}

export function saySetTwice(lever: string): Problem {
  return { code: "set-twice", message: `"--set" is given twice for "${lever}".`, hint: "Give it once.", id: lever };
}

export function sayGroupNotThere(id: string, setting: string, known: readonly string[]): Problem {
  return { code: "unknown-group", message: `There is no group "${id}" in the setting "${setting}".`, hint: suggestWord(id, known), id };
}

export function sayPostNotThere(id: string, setting: string, known: readonly string[]): Problem {
  return { code: "unknown-post", message: `There is no post "${id}" in the setting "${setting}".`, hint: suggestWord(id, known), id };
}
