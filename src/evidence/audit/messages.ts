import { listWords } from "../../problem/messages.js";
import type { Bearing, Figure } from "../../register/register.js";
import type { LiftProduct } from "./lift-products.js";

/** Every sentence in which the audit of a theory tells what it found. */

const quote = (word: string): string => `"${word}"`;
const percent = (share: number): string => `${Math.round(100 * share)} %`;

export const studyNotRegistered = (cmoc: string, study: string): string => `${cmoc} cites ${quote(study)}, which no evidence.yaml describes.`;
export const ruleWithoutEvidence = (cmoc: string): string => `${cmoc} has a source, but no statement of the register bears on it.`;
export const basisUnknown = (parameter: string, id: string): string => `${parameter} names ${id} as its basis, which is no statement of the register.`;
export const writtenFromTest = (cmoc: string, id: string): string => `${cmoc} was written from ${id}, which is meant for validation: for that rule it is no test.`;
export const contradicted = (cmoc: string, id: string, says: string): string => `${id} speaks against ${cmoc}: ${says}.`;
export const ruleNotHere = (cmoc: string, ids: readonly string[]): string => `${listWords(ids)} ${ids.length === 1 ? "bears" : "bear"} on ${quote(cmoc)}, which is no rule of this theory.`;
export const studyUncited = (study: string): string => `Nothing rests on ${quote(study)}.`;
export const hangsOnOneRule = (state: string, cmoc: string): string => `Without ${cmoc}, ${state} could only rise or only fall.`;
export const productCut = ({ behaviour, lifts, cut }: LiftProduct): string => {
  const rules = listWords([...new Set(lifts.map(({ cmoc }) => cmoc))]);
  return cut === null ? `${behaviour} has ${lifts.length} lifts, too many to say how often their product is cut (${rules}).` : `${behaviour} is cut in ${percent(cut)} of all that its ${lifts.length === 1 ? "lift" : "lifts"} could be (${rules}).`;
};

// Headings and sentences between the tables

export const ofTheory = (title: string, rules: number, numbers: number): string => `${title}: ${rules} ${rules === 1 ? "rule" : "rules"}, ${numbers} ${numbers === 1 ? "number" : "numbers"}.`;
export const headings = {
  checks: "Checks",
  assumptions: "Assumptions log",
  lifts: "Lifts at the ends of their scales, in times the usual odds, rate or amount",
  responses: "Weeks to go half-way, once context and resource are there in full; an event is taken to happen once a week",
  waysBack: "What moves each state",
  studies: "Studies",
  unused: "Statements with a use on which nothing rests: no rule, number or pattern, and no level of the world",
} as const;
export const noRuleAssumed = (): string => "No rule is assumed: each has a source.";
export const rulesAssumed = (count: number): string => (count === 1 ? "1 rule is assumed:" : `${count} rules are assumed:`);
export const numbersAssumed = (assumed: number, directed: number, sourced: number): string =>
  `Of ${assumed + directed + sourced} numbers ${assumed} are assumed outright, ${directed} have evidence for the direction or an outer bound alone, ${sourced} have a source for their size.`;
export const measuredFrom = (settled: boolean): string =>
  settled ? "Measured from the usual levels of the reference run." : "Measured as if every usual level were the middle of the scale, where both ends are reached in full; with --settle from the usual levels found, which takes a while.";
export const everyStatementUsed = (): string => "Every statement that was given a use is used.";
export const othersUnused = (count: number): string => `${count} more were given no use (levers, facts and figures of the wider literature), and nothing rests on them: they are in --json.`;
export const neverHalfWay = (): string => "over 100 years";
export const atOnce = (): string => "at once";

// Of a trace

export const evidenceOfRule = "Evidence that bears on it";
export const metricsReached = "Metrics that it reaches";
export const noStudy = (): string => "The register has no study for it.";
export const nothingBears = (): string => "No statement of the register bears on it.";
export const reachesNothing = (): string => "It reaches none.";
/** In the column of stances: the passage from which the rule was written. */
export const itsSource = "its source";
export const bearingOf = ({ cmoc, stance, writtenFrom }: Bearing): string => `${cmoc} (${stance}${writtenFrom ? ", written from it" : ""})`;
export const takenUpBy = (patterns: readonly string[]): string => `taken up by ${listWords(patterns)}`;
export const basedOn = (parameter: string, statements: readonly string[]): string => `${parameter} names ${listWords(statements)} as its basis.`;
export const spellFigure = (figure: Figure): string =>
  typeof figure === "number" ? String(figure) : Object.entries(figure).map(([name, value]) => `${name.replaceAll("_", " ")} ${value}`).join(", ");
