import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ProblemError, type Problem } from "../../src/problem/problem.js";
import { checkTheory } from "../../src/theory/check-theory.js";
import { makeSource } from "../../src/theory/theory-source.js";
import { readGardenersVocabulary } from "../theory/gardeners.js";

export const folder = fileURLToPath(new URL(".", import.meta.url));
const read = (name: string): string => readFileSync(`${folder}${name}`, "utf8");
const right = { "theory.yaml": "title: Learning\nabout: A theory with a mistake in it\n", parameters: read("parameters.yaml"), rules: read("rules.yaml") };
const studies = "allotments: {title: Keeping an allotment, citation: Spade A 2020, kind: Ethnography, setting: Two sites, size: Twelve gardeners, shows: How people stay, cannot_show: How many, read: All of it}\n";
const vocabulary = readGardenersVocabulary();

/** Which file of a theory the files of each folder stand for. */
const kinds = { rules: "cmocs/rules.yaml", parameters: "parameters.yaml", title: "theory.yaml" } as const;
export type Kind = keyof typeof kinds;

export function listMistakes(): { kind: Kind; name: string; text: string }[] {
  return (Object.keys(kinds) as Kind[]).flatMap((kind) => readdirSync(`${folder}${kind}`).sort().map((name) => ({ kind, name, text: read(`${kind}/${name}`) })));
}

/** The parameters that a rules file names, so that none is left over. */
function chooseParameters(rules: string): string {
  const words = new Set(rules.match(/[a-z_]+/g));
  return right.parameters.split("\n").filter((line) => words.has(line.split(":")[0])).join("\n") || "{}";
}

/** A problem as `line:column message (rule)` and, below it, the next move. */
function writeProblem({ line, column, message, hint, id, file }: Problem, expectedFile: string): string[] {
  const where = file === expectedFile || file === undefined ? "" : `${file} `;
  return [`${where}${line ?? "-"}:${column ?? "-"} ${message}${id === undefined ? "" : ` (${id})`}`, ...(hint === undefined ? [] : [`  ${hint}`])];
}

/** What is said of a theory with this file in it. */
export function sayMistake(kind: Kind, text: string, write: (problem: Problem) => string | string[] = (problem) => writeProblem(problem, kinds[kind])): string[] {
  const rules = kind === "rules" ? text.replace(/^#.*\n/gm, "") : right.rules;
  const source = makeSource("mistake", { "theory.yaml": right["theory.yaml"], "evidence.yaml": studies, "parameters.yaml": chooseParameters(rules), "cmocs/rules.yaml": right.rules, [kinds[kind]]: text });
  try {
    checkTheory(source, vocabulary);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.flatMap(write);
  }
  return ["No problem was found."];
}
