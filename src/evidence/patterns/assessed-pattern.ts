import type { JudgedShare } from "../../statistics/judge-share.js";
import type { JudgedPattern } from "./judge-pattern.js";
import type { Pattern } from "./pattern.js";

/** A pattern under one theory, with what was found out of how much that says. */
export interface AssessedPattern extends JudgedPattern {
  pattern: Pattern;
  /** The name of the theory, or `null`. */
  theory: string;
  /** What is expected of `simulated`; null where it cannot be tested. */
  expected: string | null;
  /** How often it held under placebo theories, one trial each, and for how many it was triggered. null where none was asked for, or triggered. */
  placebo: JudgedShare | null;
  /** True where it held, and placebos hold it less often beyond chance. null where that is not known. */
  informative: boolean | null;
  /** The rules from the same passage without which most of it is gone: it then counts as specification. null where that was not looked at. */
  restates: string[] | null;
  /** The share of trials in which it holds without the rules of one study, by study. */
  withoutStudy: Record<string, number | null>;
}

/** How often it held, or null where it was never triggered. */
export function findProbability({ share }: Pick<JudgedPattern, "share">): number | null {
  return share === null ? null : share.share;
}

/** The use that a pattern counts as: what it restates, it cannot test. */
export function findUse({ pattern, restates }: AssessedPattern): Pattern["use"] {
  return (restates ?? []).length > 0 ? "specification" : pattern.use;
}
