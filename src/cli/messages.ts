/** Every sentence that the command line itself says. Sentences about files, theories and runs live in their own rooms. */
import type { NetworkKind } from "../evidence/network-kinds.js";
import { listWords } from "../problem/messages.js";
import { nameProgram } from "./program-name.js";

const quote = (word: string): string => `"${word}"`;

export const seeHelp = (command: string): string => `See ${command} --help`;

// Words that are not known

export const unknownCommand = (word: string): string => `There is no command ${quote(word)}.`;
export const unknownOption = (flag: string, command: string): string => `${command} has no option ${quote(flag)}.`;
export const notInThisVersion = (what: string): string => `${quote(what)} is planned, but not in this version.`;
export const missingArgument = (name: string, command: string): string => `${command} needs a ${name} after it, and there is none.`;
export const missingValue = (option: string): string => `The option ${option} needs a value after it.`;
export const missingOption = (option: string, command: string): string => `${command} needs the option ${option}.`;
export const tooManyArguments = (command: string, surplus: string): string => `${command} does not know what to do with ${quote(surplus)}.`;
export const unknownMetric = (word: string): string => `There is no metric ${quote(word)}.`;
export const unknownCmoc = (word: string, theory: string): string => `The theory ${quote(theory)} has no CMOC ${quote(word)}.`;
export const unknownWord = (what: string, word: string, allowed: readonly string[]): string => `${what} cannot be ${quote(word)}: it is one of ${listWords(allowed)}.`;
export const noRules = (): string => `The theory "null" has no CMOC, so there is none to leave out.`;

// Values out of range

export const notANumber = (what: string, word: string): string => `${what} needs a number in plain digits, not ${quote(word)}.`;
export const notAWholeNumber = (what: string, word: string): string => `${what} needs a whole number in plain digits, not ${quote(word)}.`;
export const outOfRange = (what: string, word: string, least: number, most: number): string => `${what} cannot be ${quote(word)}: it lies between ${least} and ${most}.`;
export const twiceTheSame = (name: string): string => `Two scenarios are called ${quote(name)}.`;
export const nameThemApart = (): string => "Each is named by its file: give one of the files another name.";
export const resumeNeedsOut = (): string => "--resume goes on with the run in --out, and no --out is given.";

// Faults and interruptions

export const fault = (sentence: string): string => `${sentence}\nThis is a fault of realist, not yours. Please report it; REALIST_DEBUG=1 shows where it happened.`;
export const interrupted = (): string => "Interrupted.";

/** Plain words for what the system says when a file cannot be read or written. */
export const systemReasons: Readonly<Record<string, string>> = {
  EACCES: "it may not be read or written by you",
  EPERM: "it may not be read or written by you",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "your share of the disk is used up",
  ENOENT: "it is not there",
  ENOTDIR: "a part of the path is a file, not a folder",
  EISDIR: "it is a folder, not a file",
  EEXIST: "it is already there",
  EMFILE: "too many files are open",
};
export const systemTrouble = (path: string, why: string): string => `${quote(path)}: ${why}.`;

export const cannotPrint = (why: string): string => `What was to be printed could not be: ${why}.\n  Make room, or print to another place.`;

// While and after a run

export const comesTooLate = (scenario: string, what: string, week: number, weeks: number): string =>
  `In ${quote(scenario)} the ${what} week ${week} comes after the ${weeks} weeks of this run, so it never happens.\n  Give --weeks ${week + 1} or more.`;
export const settling = (done: number, total: number, left: string): string => `Finding usual levels: ${done} of ${total} draws${left}`;
export const running = (done: number, total: number, left: string): string => `Running: ${done} of ${total} pairs${left}`;
export const timeLeft = (time: string): string => `, ${time} left`;
export const kept = (batches: number): string => `Went on from ${batches} finished pair${batches === 1 ? "" : "s"}.`;
export const onlyBaseline = (scenario: string): string => `Only ${quote(scenario)} was run, so there is nothing to compare. Name another scenario beside it.`;
export const underTheory = (theory: string | null, place: string, weeks: number, pairs: number): string =>
  `${theory === null ? "With no theory at all" : `If the theory ${quote(theory)} holds`}, in ${place}, over ${weeks} weeks, from ${pairs} pair${pairs === 1 ? "" : "s"} of runs:`;
export const wrote = (paths: readonly string[]): string => `Wrote:\n${paths.map((path) => `  ${path}`).join("\n")}`;
export const next = (words: string, folder = "."): string => `Next: ${folder === "." ? "" : `cd ${folder} && `}${nameProgram()} ${words}`;

// What was checked

const oneOrSeveral = (kind: string): string => (kind === "patterns" ? kind : `a ${kind}`);
export const isRight = (path: string, kind: string, title: string): string => `${path}: ${oneOrSeveral(kind)} without fault (${title})`;
export const isWrong = (path: string, kind: string, problems: number): string => `${path}: ${oneOrSeveral(kind)} with ${problems} ${problems === 1 ? "fault" : "faults"}`;

export const ofTheTheory = (title: string): string => `of ${title}`;

export const nothingHere = (path: string): string => `There is no file or folder ${quote(path)}.`;
export const notToBeChecked = (path: string): string => `${quote(path)} is no theory, setting or scenario.`;
export const whatCanBeChecked = (): string =>
  "Name a scenario or patterns (a .yaml file), a folder with theory.yaml or setting.yaml in it, or a file of such a folder. Several can be named at once: scenarios/*.yaml";

// Of a chart

export const metricIsNotDrawn = (kinds: readonly string[]): string => `--metric says nothing about the ${listWords(kinds)}: it always shows the same stages.`;
export const whatMetricIsFor = (): string => "Leave --metric out, or draw a forest or a fan.";

// Of an explanation

export const explainWhat = (): string => "An explanation is of a metric or of a life, and neither is named.";
export const howToExplain = (): string => "Such as --metric inclusion, or --agent patient; both may be given.";
export const drawIsForLives = (): string => "--draw and --replicate say in which run a life is told, and no --agent is named.";
export const knockingOut = (done: number, total: number, left: string): string => `Knocking rules out: ${done} of ${total} batches${left}`;

// Of a theory

export const emptyTheory = (name: string): string => `The theory ${quote(name)} has no rule: everybody behaves at the usual level.`;
export const drifts = (states: readonly string[], most: number): string =>
  `${states.join(", ")} still ${states.length === 1 ? "drifts" : "drift"} by more than ${most} a year: the usual level is not yet settled there.`;
export const levelsMeasured = (place: string, networks: number, theory: string | null, out: number): string =>
  `${place}, as usual, run ${networks === 1 ? "once" : `${networks} times`} with ${theory === null ? "no theory" : `the theory ${quote(theory)}`}: ${out === 0 ? "every level is in its range" : out === 1 ? "1 level is out of its range" : `${out} levels are out of their ranges`}.`;
export const levelsOfKind = (kind: NetworkKind): string => `${{ ordinary: "An ordinary network", deprived: "A deprived network", affluent: "An affluent network" }[kind]}\n`;
export const peopleOfKind = (kind: NetworkKind): string =>
  ({
    ordinary: "The levels are those of an ordinary network of 45,000 people with 1.9 funded posts.",
    deprived: "Its people were changed to those of a deprived network: in every practice 55 % in the most deprived fifth, then 20, 13, 8 and 4 %. The levels are those of such a network with 45,000 people and 1.9 funded posts.",
    affluent: "Its people were changed to those of an affluent network: in every practice 4 % in the most deprived fifth, then 8, 14, 24 and 50 %. The levels are those of such a network with 45,000 people and 1.9 funded posts.",
  })[kind];
export const levelsOfOwnSetting = (): string =>
  "This place was run as it is, with its own people and posts, and held against the levels of an ordinary network of 45,000 people with 1.9 funded posts: a level out of range may be a true difference of the place.";
export const kindOfOwnSetting = (place: string): string => `--kind changes the people of the demonstration network; ${place} is run as it is.`;
export const howToMeasureOwnSetting = (): string => "Leave out --kind to hold this place against the levels of an ordinary network, or leave out --setting.";
export const ruleWithSource = (id: string, source: { study: string; where: string } | null): string => `${id} (${source === null ? "assumed" : `${source.study}: ${source.where}`})`;
export const sayQuantity = (quantity: string): string => `${quantity.split(".")[1].replaceAll("_", " ")} (${quantity.split(".")[0].replaceAll("_", " ")})`;
export const ledBy = (rules: readonly string[]): string => (rules.length === 0 ? "the world" : rules.join(" or "));
export const capitalise = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const noLoopThrough = (word: string): string => `No loop passes through ${quote(word)}.`;
/** How many loops there are, and how those that follow were chosen. */
export function loopsFound({ found, areAll, shown, through }: { found: number; areAll: boolean; shown: number; through: readonly string[] }): string {
  const all = `${areAll ? "" : "At least "}${found} ${found === 1 ? "loop" : "loops"} of rules that feed each other`;
  if (through.length > 0) return `${all}; ${shown} ${shown === 1 ? "passes" : "pass"} through ${listWords([...through])}.`;
  if (shown === found) return `${all}.`;
  return `${all}. These ${shown}, the shortest, between them pass every rule that stands in one. For those through a rule, a state or a behaviour: --through leaving; for all: --all.`;
}
export const noLoops = (name: string): string => `No rule of the theory ${quote(name)} leads back to itself.`;
export const unknownEvidence = (word: string, theory: string): string => `The evidence of ${quote(theory)} has no statement or study ${quote(word)}.`;
export const traceOneOfTwo = (): string => "A trace starts from a rule or from a piece of evidence: one of the two.";
export const howToTrace = (): string => "Such as realist trace --cmoc narrow_gate, or realist trace --evidence F02.";
export const afterWeeks = (weeks: number): string => (weeks === 1 ? "1 week" : `${weeks} weeks`);

// Of a probe

export const notAVariation = (text: string): string => `A variation is name=from..to:step, not ${quote(text)}.`;
export const howToVary = (): string => "Such as induction_quality=0..1:0.1, or name=one,two for words of a choice.";
export const tooManyValues = (text: string, count: number, most: number): string => `${quote(text)} has ${count} values, and at most ${most} are tried.`;
export const activeAfter = (weeks: number): string => `after ${weeks} week${weeks === 1 ? "" : "s"}`;

// Of patterns

export const nullHasNoPatterns = (): string => 'The theory "null" has no patterns of its own.';
export const nullComesSecond = (): string => "Name it after a theory that has, to see them side by side: patterns belonging null";
export const theoryTwice = (word: string): string => `The theory ${quote(word)} is named twice.`;
export const runningSites = (done: number, total: number, left: string): string => `Running: ${done} of ${total} networks${left}`;
export const patternsHead = (theory: string, trials: number, draws: number, placebos: number): string =>
  `If the theory ${quote(theory)} holds, each of its patterns in ${trials} ${trials === 1 ? "trial" : "trials"} (${draws === 1 ? "at the stated values" : `${draws} draws from the plausible ranges`})${placebos === 0 ? "" : ` and one under each of ${placebos} placebo theories`}. A pattern is held where it surely holds in 7 trials of 10, failed where it surely does not.`;
export const validationFailed = (patterns: readonly string[]): string => `${patterns.length === 1 ? "A pattern" : `${patterns.length} patterns`} used for validation failed: ${listWords(patterns.map(quote))}.`;

// Tests of a theory

export const expectedButCame = (line: number, expected: string, duration: string, found: string): string => `line ${line}: expected ${expected} after ${duration}, but ${found}.`;
export const testsMet = (tests: number, expectations: number, unmet: number): string =>
  `${tests} ${tests === 1 ? "test" : "tests"} with ${expectations} ${expectations === 1 ? "expectation" : "expectations"}: ${unmet === 0 ? "all met" : `${unmet} not met`}.`;
export const rulesUntried = (rules: readonly string[]): string => `No test tries ${listWords(rules, "or")}.`;
