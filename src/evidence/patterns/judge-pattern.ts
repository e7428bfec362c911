import { summarise } from "../../statistics/summary.js";
import { gradeMargin } from "../../statistics/grade-margin.js";
import { judgeShare, type JudgedShare } from "../../statistics/judge-share.js";
import { holdsWith, measurePattern } from "./measure-pattern.js";
import type { Bench } from "./measure-quantity.js";
import { sayNeverMet, sayNoValue } from "./messages.js";
import type { Pattern } from "./pattern.js";
import { keyOfReading, type Look } from "./reading.js";
import { findTolerance } from "./smallest-difference.js";
import { addCounts, type Answers } from "./take-reading.js";

/** The share of trials in which a pattern should hold: a finding that three studies in ten would miss is still a tendency. */
export const neededShare = 0.7;

export type PatternVerdict = "held" | "failed" | "inconclusive" | "not triggered" | "cannot be tested";

/** One trial: what each of its sites answers. */
export type Trial = readonly Answers[];

/** A pattern held against many trials. */
export interface JudgedPattern {
  verdict: PatternVerdict;
  /** Why it cannot be tested or was not triggered. */
  why: string | null;
  /** How often it held, of the trials in which it was triggered. null where there is none. */
  share: JudgedShare | null;
  /** What the sentence speaks of: the mean over these trials, and its 5th and 95th percentile. */
  simulated: number | null;
  lo: number | null;
  hi: number | null;
  /** The graded likelihood, a mean over these trials. */
  score: number | null;
}

/** A pattern with nothing to say of it but why. */
export function leaveUntested(why: string, verdict: "cannot be tested" | "not triggered" = "cannot be tested"): JudgedPattern {
  return { verdict, why, share: null, simulated: null, lo: null, hi: null, score: null };
}

/**
 * Holds a pattern against trials:
 *
 *     (1) its sites pooled -> (2) triggered? -> (3) measured -> (4) k of n, Wilson's interval, verdict
 *
 * A trial in which the condition is not met, or the sentence has no value, counts neither way.
 */
export function judgePattern(pattern: Pattern, trials: readonly Trial[], bench: Omit<Bench, "look">): JudgedPattern {
  const { holds, when } = pattern;
  if (holds === null) return leaveUntested(pattern.cannotBeTested ?? "");
  const values: number[] = [];
  const margins: number[] = [];
  let met = 0;
  for (const trial of trials) {
    const own = { ...bench, look: poolSites(trial.slice(0, pattern.sites)) }; // 1
    const condition = when === null ? null : measurePattern(when.tree, own);
    if (condition !== null && !holdsWith(condition.margin, when!.tree, bench)) continue; // 2
    met += 1;
    const { simulated, margin } = measurePattern(holds.tree, own); // 3
    if (Number.isNaN(margin)) continue;
    values.push(simulated);
    margins.push(margin);
  }
  if (margins.length === 0) return leaveUntested(met === 0 ? sayNeverMet(trials.length) : sayNoValue(met), "not triggered");
  const share = judgeShare(margins.filter((margin) => holdsWith(margin, holds.tree, bench)).length, margins.length, neededShare); // 4
  const tolerance = pattern.tolerance ?? findTolerance(holds.tree, bench.metrics);
  const bounds = { least: 1 - pattern.confidence, most: pattern.confidence };
  const grades = margins.map((margin) => gradeMargin(margin, tolerance, bounds));
  const sorted = [...values].sort((a, b) => a - b);
  return {
    verdict: share.verdict, why: null, share,
    simulated: summarise(values)!.mean, lo: sorted[Math.floor(0.05 * (sorted.length - 1))], hi: sorted[Math.ceil(0.95 * (sorted.length - 1))],
    score: summarise(grades)!.mean,
  };
}

/** The sites of a trial as one study: what is taken together is added up, units stand one after another. */
export function poolSites(sites: readonly Answers[]): Look {
  return (reading) => {
    const answers = sites.map((site) => site.get(keyOfReading(reading))!);
    return "each" in reading.where ? answers.flat() : [addCounts(answers.flat())];
  };
}
