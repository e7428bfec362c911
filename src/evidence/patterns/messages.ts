import { listWords, suggestWord } from "../../problem/messages.js";
import { exitCodes, ProblemError, type Problem } from "../../problem/problem.js";

/** Every sentence that is said to a user about patterns. */

// Of files

export const sayNoPatterns = (folder: string): Problem => ({
  code: "no-patterns", message: `The theory in "${folder}" has no patterns to be held against.`, hint: "Write them in patterns.yaml beside theory.yaml, or in several files in a folder patterns/: models/PATTERNS.md says how.",
});
export const sayPatternTwice = (id: string, file: string, line: number): Problem => ({
  code: "repeated-id", message: `Two patterns are called "${id}": the other stands in ${file}, line ${line}.`, hint: "Give one of them another name.", id,
});
export const sayBadPatternId = (id: string): Problem => ({
  code: "bad-name", message: `"${id}" cannot be the name of a pattern: a name is small letters and digits, with single underscores between them, and begins with a letter.`, id,
});
export const sayNeitherNor = (): Problem => ({
  code: "nothing-to-test", message: "This pattern says neither what holds nor why it cannot be tested.", hint: 'Write "holds:" with one sentence, or "cannot_be_tested:" and why.',
});
export const sayBoth = (): Problem => ({
  code: "two-ways", message: 'This pattern has a sentence and "cannot_be_tested" as well.', hint: "Keep one of them.",
});

// Of evidence

export const sayUnknownEvidence = (id: string, known: Iterable<string>): Problem => ({
  code: "unknown-evidence", message: `The theory's evidence has no statement "${id}".`, hint: suggestWord(id, known),
});
export const sayOtherStudy = (id: string, written: string, right: string): Problem => ({
  code: "other-study", message: `"${id}" is a statement of the study "${right}", not of "${written}".`, hint: `Write: ${right}`,
});
export const sayOtherUse = (id: string, written: string, right: string): Problem => ({
  code: "other-use", message: `"${id}" was put to use as ${right} before the theory was tuned, and here it stands as ${written}.`, hint: `Write: ${right}. A use is not changed to suit a result.`,
});
export const sayNoUse = (id: string, kind: string): Problem => ({
  code: "no-use", message: `"${id}" is a ${kind}, which was put to no use: nothing can be expected of a run from it.`, hint: "Take up a finding or a number instead.",
});
export const sayTwoUses = (first: string, firstUse: string, second: string, secondUse: string, what: "sentence" | "evidence"): Problem => ({
  code: "two-uses", id: second,
  message: `"${second}" has the same ${what} as "${first}", but is ${secondUse} where that is ${firstUse}: one finding cannot both shape a theory and test it.`,
  hint: "Keep the use that the evidence was given first.",
});

// Of names in a sentence

export const sayUnknownMetric = (word: string, known: readonly string[]): Problem => ({
  code: "unknown-metric", message: `There is no metric "${word}".`, hint: suggestWord(word, known),
});
export const sayUnknownGroupKind = (word: string, known: readonly string[], isScenario: boolean): Problem => ({
  code: "unknown-group", message: `"${word}" is no kind of group.`, hint: isScenario ? `A scenario stands after "under": under ${word}` : suggestWord(word, known),
});
export const sayUnknownGroup = (kind: string, name: string, known: readonly string[], setting: string): Problem => ({
  code: "unknown-group", message: `There is no ${kind.replaceAll("_", " ")} "${name}" in the setting "${setting}".`, hint: kind === "quintile" ? "Quintiles are 1, the most deprived, to 5." : suggestWord(name, known),
});
export const sayNotByGroup = (metric: string, kind: string, kinds: readonly string[]): Problem => ({
  code: "not-by-group", message: `"${metric}" is not counted by ${kind.replaceAll("_", " ")}.`, hint: kinds.length === 0 ? "It is counted for whole networks only." : `It is counted by ${listWords(kinds)}.`,
});
export const sayUnknownUnits = (word: string, known: readonly string[]): Problem => ({
  code: "unknown-units", message: `Nothing can be looked at across "${word}".`, hint: suggestWord(word, known),
});
export const sayUnknownOther = (word: string, units: string, known: readonly string[]): Problem => ({
  code: "unknown-metric", message: `"${word}" is neither a metric nor known of ${units.replaceAll("_", " ")}.`, hint: suggestWord(word, known),
});
export const sayUnknownRule = (word: string, theory: string, known: readonly string[]): Problem => ({
  code: "unknown-cmoc", message: `The theory "${theory}" has no rule "${word}" that could be left out.`, hint: suggestWord(word, known),
});
export const sayUnknownSetting = (word: string, known: readonly string[]): Problem => ({
  code: "unknown-setting", message: `There is no setting "${word}".`, hint: suggestWord(word, known),
});

// Of numbers in a sentence

export const sayMonthOutside = (month: number, months: number): Problem => ({
  code: "month-outside", message: `Month ${month} is not within the ${months} months of a run.`, hint: `Months are whole numbers from 1 to ${months}.`,
});
export const sayMonthsBackwards = (): Problem => ({
  code: "months-backwards", message: "These months end before they begin.", hint: "Write the earlier month first.",
});
export const sayMonthsOverlap = (): Problem => ({
  code: "months-overlap", message: "What rises or falls is looked at in two stretches of time, the earlier first, that do not overlap.", hint: 'Such as "between months 1 to 6 and months 31 to 36".',
});
export const sayNoRoomForPeak = (): Problem => ({
  code: "no-room-for-peak", message: "A peak has months before it and after it.", hint: "Let it begin after month 1 and end before the last.",
});
export const sayNoRoomToSettle = (months: number): Problem => ({
  code: "no-room-to-settle", message: `To see whether it has settled at least half a year has to follow, and a run has ${months} months.`, hint: "Choose an earlier month.",
});
export const sayIntervalBackwards = (low: number, high: number): Problem => ({
  code: "interval-backwards", message: `Nothing is between ${low} and ${high}: the lower number comes first.`, hint: `Write: between ${high} and ${low}`,
});
export const sayNotAbove = (what: string, value: number): Problem => ({
  code: "not-above-nothing", message: `${what} is more than 0, not ${value}.`,
});
export const sayLeastBelow = (value: number): Problem => ({
  code: "least-below-nothing", message: `The least by which something holds is 0 or more, not ${value}.`, hint: 'For the other direction write "below" for "above", or "falls" for "rises".',
});
export const sayDifferentUnits = (left: string, leftUnit: string, right: string, rightUnit: string): Problem => ({
  code: "different-units", message: `"${left}" is measured in "${leftUnit}" and "${right}" in "${rightUnit}": they cannot be compared.`, hint: "Compare two quantities of one unit, or two ratios.",
});
export const saySameTwice = (what: string): Problem => ({
  code: "same-twice", message: `"${what}" stands on both sides: it can never differ from itself.`, hint: "Change the scenario, the group or the months on one side.",
});

// Of results

export const sayNeverMet = (trials: number): string => `the condition was met in none of ${trials} trials`;
export const sayNoValue = (trials: number): string => `there was nothing to count in any of ${trials} trials`;
export const sayNoSuchRule = (rules: readonly string[], theory: string): string => `it leaves out ${listWords(rules.map((rule) => `"${rule}"`))}, which the theory "${theory}" does not have`;
export function patternsInterrupted(): ProblemError {
  return new ProblemError([{ code: "interrupted", message: "Interrupted: patterns are judged only when every trial is done, so nothing was kept.", hint: "Fewer trials or placebos take less time: --draws, --placebos." }], exitCodes.interrupted);
}
