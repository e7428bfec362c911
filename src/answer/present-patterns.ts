import { findProbability, findUse, type AssessedPattern } from "../evidence/patterns/assessed-pattern.js";
import type { PatternVerdict } from "../evidence/patterns/judge-pattern.js";
import { listWords } from "../problem/messages.js";
import { spellSmall } from "./spell-small.js";

/** The cells of one pattern in a table, under `patternHeads`. */
export const patternHeads = ["pattern", "evidence", "use", "expected", "simulated", "over trials", "held", "placebos", "verdict"] as const;

/** A pattern as one row of words. */
export function describePattern(row: AssessedPattern): string[] {
  const { pattern, expected, simulated, lo, hi, share, placebo, verdict } = row;
  return [
    pattern.id,
    `${pattern.evidence}, ${pattern.study}`,
    (row.restates ?? []).length > 0 ? `${pattern.use} *` : pattern.use,
    expected ?? "",
    simulated === null ? "" : spellSmall(simulated),
    lo === null || hi === null ? "" : `${spellSmall(lo)} to ${spellSmall(hi)}`,
    share === null ? "" : `${share.k} of ${share.n}`,
    placebo === null ? "" : `${placebo.k} of ${placebo.n}`,
    verdict,
  ];
}

/** A pattern under several theories: its name, then for each the verdict and how often it held. */
export function describeRivals(rows: readonly AssessedPattern[]): string[] {
  return [rows[0].pattern.id, rows[0].pattern.use, ...rows.map(({ verdict, share }) => (share === null ? verdict : `${verdict}, ${share.k} of ${share.n}`))];
}

const verdicts: readonly PatternVerdict[] = ["held", "failed", "inconclusive", "not triggered", "cannot be tested"];

/** How the patterns of each use went, each use on a line: `validation: 3 held, 1 failed`. What restates a rule counts as specification. */
export function countVerdicts(rows: readonly AssessedPattern[]): string[] {
  const uses = [...new Set(rows.map(findUse))].sort();
  return uses.map((use) => {
    const own = rows.filter((row) => findUse(row) === use);
    const counts = verdicts.map((verdict) => [own.filter((row) => row.verdict === verdict).length, verdict] as const).filter(([count]) => count > 0);
    return `${use}: ${listWords(counts.map(([count, verdict]) => `${count} ${verdict}`))}`;
  });
}

/** What a table of patterns cannot hold, each a paragraph: what restates a rule, what placebos hold too, and why some say nothing. */
export function listRemarks(rows: readonly AssessedPattern[]): string[] {
  const restating = rows.filter(({ restates }) => (restates ?? []).length > 0);
  const uninformative = rows.filter(({ verdict, informative }) => verdict === "held" && informative === false);
  const silent = rows.filter(({ why }) => why !== null && why !== "");
  const byStudy = rows.filter(({ withoutStudy }) => Object.keys(withoutStudy).length > 0);
  return [
    ...restating.map(({ pattern, restates }) => `* ${pattern.id} restates ${listWords(restates!)}: most of it is gone without. It counts as specification.`),
    ...(uninformative.length === 0 ? [] : [`Says little: placebo theories hold ${uninformative.length === 1 ? "it" : "them"} as well, or nearly (${uninformative.map(({ pattern }) => pattern.id).join(", ")}).`]),
    ...byStudy.map(({ pattern, withoutStudy }) => `${pattern.id} without the rules of one study: ${Object.entries(withoutStudy).map(([study, share]) => `${study} ${share === null ? "not triggered" : spellSmall(share)}`).join(", ")}.`),
    ...silent.map(({ pattern, verdict, why }) => `${pattern.id}: ${verdict}; ${why}.`),
  ];
}

/** The patterns as the command line promises them. */
export function spellPatterns(rows: readonly AssessedPattern[]): string {
  const patterns = rows.map((row) => ({
    theory: row.theory, id: row.pattern.id, study: row.pattern.study, use: row.pattern.use, says: row.pattern.says,
    expected: row.expected, simulated: row.simulated, lo: row.lo, hi: row.hi, probability: findProbability(row), placebo: row.placebo === null ? null : findProbability({ share: row.placebo }), verdict: row.verdict, why: row.why,
    evidence: row.pattern.evidence, setting: row.pattern.setting, sentence: row.pattern.holds?.text ?? null, when: row.pattern.when?.text ?? null,
    held: row.share === null ? null : { k: row.share.k, n: row.share.n, lo: row.share.lo, hi: row.share.hi },
    placebos: row.placebo === null ? null : { k: row.placebo.k, n: row.placebo.n, lo: row.placebo.lo, hi: row.placebo.hi },
    score: row.score, informative: row.informative, restates: row.restates, counts_as: findUse(row), without_study: row.withoutStudy,
  }));
  return JSON.stringify({ patterns }, null, 2);
}
