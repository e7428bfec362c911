import { readEvidence } from "../../src/register/load-evidence.js";
import { readRefinements } from "../../src/register/load-refinements.js";
import { ProblemList } from "../../src/problem/problem-list.js";
import type { Problem } from "../../src/problem/problem.js";

/** A register in which everything is right, of made-up studies. */
export const right = {
  studies: `allotments:
  title: Keeping an allotment
  citation: Spade A, 2020
  kind: Ethnography
  setting: Two sites, 2019
  size: 12 gardeners
  shows: How people come to stay
  cannot_show: How many stay
  read: Chapter 1
`,
  statements: `study: allotments
statements:
  F1:
    kind: finding
    place: Chapter 1
    says: Praise keeps people digging
    use: validation
    bears_on: [{cmoc: taught, stance: supports}]
  N2:
    kind: number
    place: Chapter 2
    says: Most plots are damp
    value: {damp: 0.6, dry: 0.4}
    unit: share of plots
    n: 12
`,
  refinements: `- date: "2026-11-20"
  what: Praise was added
  why: Nobody stayed
  evidence: [F1]
  cmocs: [taught]
- date: "2026-11-21"
  what: Frost was added
  why: It was cold
`,
};

/** A second file of statements, so that two files may name the same. */
const other = `study: allotments
statements:
  F9:
    kind: fact
    place: Chapter 3
    says: It rains
`;

export type RegisterFile = keyof typeof right;

const shown: Record<RegisterFile, string> = { studies: "evidence.yaml", statements: "evidence/allotments.yaml", refinements: "refinements.yaml" };

/** What is said of a register with this file in it. */
export function findProblems(kind: RegisterFile, text: string): Problem[] {
  const problems = new ProblemList();
  const texts = { ...right, [kind]: text };
  const file = (name: RegisterFile): { shown: string; text: string } => ({ shown: shown[name], text: texts[name] });
  const evidence = readEvidence({ studies: file("studies"), statements: [{ shown: "evidence/rain.yaml", text: other }, file("statements")], refinements: null, sharedFrom: null }, problems);
  if (problems.count > 0) return problems.problems;
  readRefinements(file("refinements"), evidence, problems);
  return problems.problems;
}
