import type { Evidence } from "../../register/register.js";
import { theoryGraph } from "../../theory/graph.js";
import type { Settled, Theory } from "../../theory/rule.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { listAssumptions, type Assumptions } from "./assumptions.js";
import { isUnused, listGrounds, traceStatements, type CitingPattern, type StatementUses } from "./evidence-uses.js";
import { multiplyLifts, type LiftProduct } from "./lift-products.js";
import { listNamedStatements } from "./name-evidence.js";
import { measureResponses, type RuleResponses } from "./response-times.js";
import { findWaysBack, type WayBack } from "./ways-back.js";
import * as say from "./messages.js";

/** Something that the audit looked at: right, worth a second look, or wrong. */
export interface AuditCheck {
  check: string;
  verdict: "passed" | "warning" | "failed";
  /** A sentence for each thing found; empty where all is right. */
  found: string[];
}

/** How a theory stands: what it rests on, how far its rules can push, how fast, and whether all can come back. */
export interface Audit {
  checks: AuditCheck[];
  assumptions: Assumptions;
  lifts: LiftProduct[];
  responses: RuleResponses[];
  waysBack: WayBack[];
  studies: { id: string; cmocs: string[] }[];
  /** Statements on which nothing rests, those left aside whose use is the setting or the study itself. */
  unused: StatementUses[];
}

export interface AuditAsked {
  theory: Theory;
  vocabulary: Vocabulary;
  evidence: Evidence;
  patterns: readonly CitingPattern[];
  /** Usual levels, if they were found. */
  settled: Settled | null;
}

/** A product that is cut in more than this share of all that its expressions could be has little room left. */
const mostCut = 0.1;

/** Audits a theory against the register of evidence beside it. A failed check means that a claim to evidence does not hold. */
export function auditTheory({ theory, vocabulary, evidence, patterns, settled }: AuditAsked): Audit {
  const traced = traceStatements(evidence, theory, patterns, listGrounds(vocabulary));
  const lifts = multiplyLifts(theory, vocabulary, settled);
  const waysBack = findWaysBack(theory);
  const studies = evidence.studies.map(({ id }) => ({ id, cmocs: theory.cmocs.filter(({ source }) => source?.study === id).map((cmoc) => cmoc.id) }));
  const unused = traced.filter((uses) => isUnused(uses) && !["setting", "about the study"].includes(uses.statement.use ?? ""));
  const judge = (check: string, worst: "warning" | "failed", found: string[]): AuditCheck => ({ check, verdict: found.length === 0 ? "passed" : worst, found });
  const sourced = theory.cmocs.filter(({ source }) => source !== null);
  const checks = [
    judge("studies cited are in the register", "failed", sourced.filter(({ source }) => !evidence.studies.some(({ id }) => id === source!.study)).map(({ id, source }) => say.studyNotRegistered(id, source!.study))),
    judge("each rule with a source has evidence in the register", "failed", sourced.filter(({ id }) => !traced.some(({ rules }) => rules.some(({ cmoc }) => cmoc === id))).map(({ id }) => say.ruleWithoutEvidence(id))),
    judge("statements named as a basis are in the register", "failed", listUnknownBases(theory, evidence)),
    judge("what is to test the theory is not what it was written from", "warning", traced.flatMap(({ statement, rules }) => (statement.use === "validation" ? rules.filter(({ writtenFrom }) => writtenFrom).map(({ cmoc }) => say.writtenFromTest(cmoc, statement.id)) : []))),
    judge("evidence against a rule", "warning", traced.flatMap(({ statement, rules }) => rules.filter(({ stance }) => stance === "contradicts").map(({ cmoc }) => say.contradicted(cmoc, statement.id, statement.says)))),
    // Borrowed evidence bears on the rules of the theory whose it is.
    judge("evidence bears on rules that are here", "warning", evidence.sharedFrom === null ? listMissing(traced) : []),
    judge("studies are cited", "warning", studies.filter(({ id, cmocs }) => cmocs.length === 0 && !traced.some((uses) => uses.statement.study === id && !isUnused(uses))).map(({ id }) => say.studyUncited(id))),
    judge("lifts leave room below the ceiling and above the floor", "warning", lifts.filter(({ cut }) => cut === null || cut > mostCut).map(say.productCut)),
    judge("no way back hangs on one rule", "warning", waysBack.flatMap(({ state, hangsOn }) => (hangsOn === null ? [] : [say.hangsOnOneRule(state, hangsOn)]))),
  ];
  return { checks, assumptions: listAssumptions(theory), lifts, responses: measureResponses(theory, theoryGraph(theory, vocabulary)), waysBack, studies, unused };
}

function listUnknownBases(theory: Theory, { statements }: Evidence): string[] {
  const known = new Set(statements.map(({ id }) => id));
  return Object.values(theory.parameters).flatMap(({ name, basis }) => listNamedStatements(basis).filter((id) => !known.has(id)).map((id) => say.basisUnknown(name, id)));
}

/** The rules that statements speak of and that are not here, each once. */
function listMissing(traced: readonly StatementUses[]): string[] {
  const byRule = new Map<string, string[]>();
  for (const { statement, missing } of traced) for (const { cmoc } of missing) byRule.set(cmoc, [...(byRule.get(cmoc) ?? []), statement.id]);
  return [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([cmoc, ids]) => say.ruleNotHere(cmoc, ids));
}
