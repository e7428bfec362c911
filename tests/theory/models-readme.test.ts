import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { languageWords } from "../../src/language/words.js";
import { ProblemList } from "../../src/problem/problem-list.js";
import { readEvidence } from "../../src/register/load-evidence.js";
import { checkTheory } from "../../src/theory/check-theory.js";
import { readCmoc } from "../../src/theory/read-theory.js";
import { makeSource } from "../../src/theory/theory-source.js";
import { vocabulary } from "../../src/world/vocabulary.js";

const page = readFileSync(fileURLToPath(new URL("../../models/README.md", import.meta.url)), "utf8");

it("teaches by an example that the checker accepts in the world as it is", () => {
  const [rules, parameters] = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, block]) => block);
  const theory = checkTheory(makeSource("example", { "theory.yaml": "title: An example\nabout: The worked example\n", "parameters.yaml": parameters, "cmocs/the-gate.yaml": rules }), vocabulary);
  expect(theory.cmocs.map(({ id }) => id)).toEqual(["turned_away"]);
  expect(readCmoc(theory.cmocs[0], theory.parameters)).toMatch(/When refusals lately is at least \d+ \(refusals felt\)\./);
});

it("shows a register of evidence that is read without a fault, and bears on the rule of the example", () => {
  const [, , studies, statements] = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, block]) => block);
  const problems = new ProblemList();
  const evidence = readEvidence({ studies: { shown: "evidence.yaml", text: studies }, statements: [{ shown: "evidence/interviews.yaml", text: statements }], refinements: null, sharedFrom: null }, problems);
  expect(problems.problems).toEqual([]);
  expect(evidence.statements).toMatchObject([{ id: "F1", bearsOn: [{ cmoc: "turned_away", stance: "supports", writtenFrom: true }] }]);
});

it("has every word of the language in its grammar", () => {
  const [, grammar] = page.match(/```text\n([^]*?)```/)!;
  const quoted = new Set([...grammar.matchAll(/"([^"]+)"/g)].flatMap(([, phrase]) => phrase.split(" ")));
  expect(languageWords.filter((word) => !quoted.has(word))).toEqual([]);
});
