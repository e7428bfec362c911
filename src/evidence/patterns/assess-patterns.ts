import { drawParameters } from "../../experiment/parameter-draws.js";
import type { Theory } from "../../theory/rule.js";
import { vocabulary } from "../../world/vocabulary.js";
import { drawPlacebo } from "../placebos/draw-placebo.js";
import type { AssessedPattern } from "./assessed-pattern.js";
import { conductTrials, type TrialMeans, type TrialOrder } from "./conduct-trials.js";
import { describeExpected } from "./describe-expected.js";
import { isMostlyGone, listCiting, type Statements } from "./find-restated.js";
import { judgePattern, leaveUntested, type JudgedPattern, type Trial } from "./judge-pattern.js";
import type { PatternBook } from "./load-patterns.js";
import type { Bench } from "./measure-quantity.js";
import { sayNoSuchRule } from "./messages.js";
import type { Pattern } from "./pattern.js";
import { listLeftOut, partPatterns, planShare, type Frame, type Share } from "./plan-orders.js";
import type { JudgedShare } from "../../statistics/judge-share.js";

/** What is asked of patterns. */
export interface Assessment {
  book: PatternBook;
  /** The first is the one whose patterns they are; the others are its rivals. null is the theory with no rule. */
  theories: readonly (Theory | null)[];
  statements: Statements | null;
  frame: Frame;
  /** Months of a run. */
  months: number;
  /** Draws of a theory's numbers, and trials under each. */
  draws: number;
  trials: number;
  /** Placebo theories, one trial each. */
  placebos: number;
  /** Trials for each set of rules knocked out, to see what only restates them. */
  knockOuts: number;
  /** Also hold them against the theory without the rules of each study in turn. */
  leaveStudiesOut: boolean;
  means: Omit<TrialMeans, "metrics">;
}

/** Copies over which usual levels are averaged: for a theory as it stands, and for a placebo, of which there are many. */
const copies = { theory: 4, placebo: 2 } as const;

/** Why a set of trials is run: for the theory itself, a placebo, or some rules knocked out. */
type Purpose = { kind: "theory"; theory: number } | { kind: "placebo" } | { kind: "without"; rules: readonly string[]; study: string | null };

interface PlannedOrder extends TrialOrder {
  share: Share;
  purpose: Purpose;
}

/**
 * Holds the patterns of a book against theories:
 *
 *     (1) patterns parted by place -> (2) trials ordered: theories, placebos, knock-outs -> (3) all run on the same threads
 *     -> (4) each pattern judged under each theory, then under placebos and without rules
 *
 * One row for each theory and pattern, theories in the order given, patterns in that of their names.
 */
export async function assessPatterns(asked: Assessment): Promise<AssessedPattern[]> {
  const { book, theories } = asked;
  const shares = partPatterns(book.patterns); // 1
  const orders: PlannedOrder[] = []; // 2
  for (const at of theories.keys()) orderTheory(asked, at, shares, orders);
  orderPlacebos(asked, shares, orders);
  if (asked.knockOuts > 0) orderKnockOuts(asked, shares, orders);
  const trials = await conductTrials(orders, { ...asked.means, metrics: vocabulary.metrics }); // 3
  return theories.flatMap((theory, at) => book.patterns.map((pattern) => assess(pattern, theory, at, asked, orders, trials))); // 4
}

function benchOf({ book, months }: Assessment, setting: string): Omit<Bench, "look"> {
  return { metrics: vocabulary.metrics, setting: book.settings.get(setting)!, months };
}

/** A share without the patterns that leave out a rule which a theory does not have. */
function keepTestable(share: Share, theory: Theory | null): Share {
  const rules = new Set(theory?.cmocs.map(({ id }) => id));
  return { ...share, patterns: share.patterns.filter((pattern) => listLeftOut(pattern).every((rule) => rules.has(rule))) };
}

function order(asked: Assessment, share: Share, theory: Theory | null, purpose: Purpose, rest: Pick<TrialOrder, "draws" | "trials" | "firstReplicate" | "levels">): PlannedOrder {
  const without = purpose.kind === "without" ? purpose.rules : [];
  return { ...planShare(share, asked.book, theory, asked.frame, without, benchOf(asked, share.setting)), ...rest, sites: share.sites, share, purpose };
}

/** A theory as it stands, its usual levels found once. */
function orderTheory(asked: Assessment, at: number, shares: readonly Share[], orders: PlannedOrder[]): void {
  const theory = asked.theories[at];
  const draws = drawParameters(theory, asked.frame.seed, asked.draws);
  const first = orders.length;
  const testable = shares.map((share) => keepTestable(share, theory)).filter(({ patterns }) => patterns.length > 0);
  for (const [each, share] of testable.entries()) {
    orders.push(order(asked, share, theory, { kind: "theory", theory: at }, { draws, trials: asked.trials, firstReplicate: 0, levels: each === 0 ? { copies: copies.theory } : { asIn: first } }));
  }
}

/**
 * Placebos of the first theory, at its stated values: each has luck of its own, and finds its own usual levels once. What is specification
 * by its own account says nothing under a placebo either.
 */
function orderPlacebos(asked: Assessment, all: readonly Share[], orders: PlannedOrder[]): void {
  const shares = all.map((share) => ({ ...share, patterns: share.patterns.filter(({ use }) => use !== "specification") })).filter(({ patterns }) => patterns.length > 0);
  const [theory] = asked.theories;
  if (theory === null) return;
  for (let number = 0; number < asked.placebos; number++) {
    const placebo = drawPlacebo(theory, vocabulary, asked.frame.seed, number).theory;
    const draws = drawParameters(placebo, asked.frame.seed, 1);
    const first = orders.length;
    for (const [at, share] of shares.entries()) {
      orders.push(order(asked, share, placebo, { kind: "placebo" }, { draws, trials: 1, firstReplicate: number * share.sites, levels: at === 0 ? { copies: copies.placebo } : { asIn: first } }));
    }
  }
}

/** The first theory without the rules of one passage, or of one study: the first trials again, with the same luck and usual levels. */
function orderKnockOuts(asked: Assessment, shares: readonly Share[], orders: PlannedOrder[]): void {
  const [theory] = asked.theories;
  if (theory === null) return;
  const draws = drawParameters(theory, asked.frame.seed, asked.draws).slice(0, asked.knockOuts);
  const studies = asked.leaveStudiesOut ? [...new Set(theory.cmocs.flatMap(({ source }) => (source === null ? [] : [source.study])))].sort() : [];
  for (const share of shares) {
    // Every order of the theory itself has the usual levels of its draws.
    const asIn = orders.findIndex(({ purpose }) => purpose.kind === "theory" && purpose.theory === 0);
    const add = (patterns: Pattern[], rules: string[], study: string | null): void => {
      orders.push(order(asked, { ...share, patterns }, theory, { kind: "without", rules, study }, { draws, trials: 1, firstReplicate: 0, levels: { asIn } }));
    };
    const byRules = new Map<string, Pattern[]>();
    for (const pattern of share.patterns) {
      if (pattern.use === "specification") continue;
      const key = JSON.stringify(listCiting(pattern, theory, asked.statements));
      if (key !== "[]") byRules.set(key, [...(byRules.get(key) ?? []), pattern]);
    }
    for (const [key, patterns] of byRules) add(patterns, JSON.parse(key) as string[], null);
    for (const study of studies) add(share.patterns, theory.cmocs.filter(({ source }) => source?.study === study).map(({ id }) => id), study);
  }
}

function assess(pattern: Pattern, theory: Theory | null, at: number, asked: Assessment, orders: readonly PlannedOrder[], trials: readonly Trial[][]): AssessedPattern {
  const row = { pattern, theory: theory?.name ?? "null", expected: pattern.holds === null ? null : describeExpected(pattern.holds.tree, vocabulary.metrics), placebo: null, informative: null, restates: null, withoutStudy: {} };
  const bench = benchOf(asked, pattern.setting);
  const find = (matches: (purpose: Purpose) => boolean): Trial[][] => orders.flatMap(({ purpose, share }, each) => (matches(purpose) && share.patterns.includes(pattern) ? [trials[each]] : []));
  if (pattern.holds === null) return { ...row, ...leaveUntested(pattern.cannotBeTested ?? "") };
  const [own] = find((purpose) => purpose.kind === "theory" && purpose.theory === at);
  if (own === undefined) {
    const rules = new Set(theory?.cmocs.map(({ id }) => id));
    return { ...row, ...leaveUntested(sayNoSuchRule(listLeftOut(pattern).filter((rule) => !rules.has(rule)), row.theory)) };
  }
  const judged = judgePattern(pattern, own, bench);
  if (at > 0) return { ...row, ...judged };
  const placebo = judgePattern(pattern, find(({ kind }) => kind === "placebo").flat(), bench).share;
  // The same trials, with and without: one of each draw.
  const same = judgePattern(pattern, own.filter((_, trial) => trial % asked.trials === 0).slice(0, asked.knockOuts), bench);
  const citing = theory === null ? [] : listCiting(pattern, theory, asked.statements);
  const isRestatement = (purpose: Purpose): boolean => purpose.kind === "without" && purpose.study === null && purpose.rules.join() === citing.join();
  const [without] = find(isRestatement);
  const gone = without !== undefined && isMostlyGone(pattern.holds.tree, same, judgePattern(pattern, without, bench));
  const restates = asked.knockOuts === 0 || asked.statements === null ? null : judged.verdict === "held" && gone ? citing : [];
  const studies = orders.flatMap(({ purpose, share }, each) => (purpose.kind === "without" && purpose.study !== null && share.patterns.includes(pattern) ? [{ study: purpose.study, trials: trials[each] }] : []));
  const withoutStudy = Object.fromEntries(studies.map(({ study, trials: left }) => [study, judgePattern(pattern, left, bench).share?.share ?? null]));
  return { ...row, ...judged, placebo, informative: isInformative(judged, placebo), restates, withoutStudy };
}

function isInformative({ verdict, share }: JudgedPattern, placebo: JudgedShare | null): boolean | null {
  if (share === null || placebo === null) return null;
  return verdict === "held" && share.lo > placebo.hi;
}
