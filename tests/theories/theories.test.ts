import { describe, expect, it } from "vitest";
import { listTestFiles, usualFolder } from "../../src/evidence/theory-tests/list-test-files.js";
import { runTest } from "../../src/evidence/theory-tests/run-test.js";
import { testTheory } from "../../src/evidence/theory-tests/test-theory.js";
import type { TheoryTest } from "../../src/evidence/theory-tests/theory-test.js";
import { loadTheory } from "../../src/theory/load-theory.js";
import type { Cmoc } from "../../src/theory/rule.js";
import { vocabulary } from "../../src/world/vocabulary.js";

const theory = loadTheory("models/belonging", vocabulary);
const files = listTestFiles([usualFolder]);
const { results, untried } = testTheory(files, theory, vocabulary);

describe.each(files)("%s", (file) => {
  it.each(results.filter(({ test }) => test.file === file).map(({ test, outcomes }) => [`${test.cmocs.length > 3 ? "the whole theory" : test.cmocs.join(" and ")}: ${test.title}`, outcomes] as const))("%s", (_title, outcomes) => {
    expect(outcomes.filter(({ met }) => !met).map(({ expectation, found }) => `expected ${expectation.text}, but ${found} (line ${expectation.line})`)).toEqual([]);
  });
});

describe("the tests of the shipped theory", () => {
  it("try every rule", () => {
    expect(untried).toEqual([]);
  });

  it("try every rule by itself both where it acts and where it does not", () => {
    const alone = (text: string): Set<string> => new Set(results.filter(({ test, outcomes }) => test.cmocs.length === 1 && outcomes.some(({ expectation }) => expectation.text === text)).map(({ test }) => test.cmocs[0]));
    const ids = theory.cmocs.map(({ id }) => id);
    expect(ids.filter((id) => !alone("the rule to act").has(id))).toEqual([]);
    expect(ids.filter((id) => !alone("the rule not to act").has(id))).toEqual([]);
  });

  it("expect something of every outcome of every rule", () => {
    const seen = new Set(results.flatMap(({ test, outcomes }) => outcomes.flatMap(({ expectation: { claim } }) => ("quantity" in claim && test.cmocs.length === 1 ? [`${test.cmocs[0]} ${claim.quantity.agent}.${claim.quantity.name}`] : []))));
    const unseen = theory.cmocs.flatMap(({ id, then, so }) => [...then, ...so].map(({ tree: { target } }) => `${id} ${target.agent}.${target.name}`)).filter((outcome) => !seen.has(outcome));
    expect(unseen).toEqual([]);
  });

  it("miss whatever part of a rule is taken out: each line, the context and the resource", () => {
    const unnoticed = theory.cmocs.flatMap((rule) =>
      listCuts(rule)
        .filter(({ cut }) => !tests.some((item) => item.cmocs.length === 1 && item.cmocs[0] === rule.id && fails(item, cut)))
        .map(({ what }) => `${rule.id}: ${what}`),
    );
    expect(unnoticed).toEqual([]);
  });
});

const tests = results.map(({ test }) => test);

/** The rule as it would be without one of its parts. */
function listCuts(rule: Cmoc): { what: string; cut: Cmoc }[] {
  const lines = (["then", "otherwise", "so"] as const).flatMap((part) => rule[part].map((line, at) => ({ what: `${part} ${line.text}`, cut: { ...rule, [part]: rule[part].filter((_, k) => k !== at) } })));
  const gates = (["context", "given"] as const).flatMap((part) => (rule[part] === null ? [] : [{ what: `${part} ${rule[part].text}`, cut: { ...rule, [part]: null } }]));
  return [...lines, ...gates];
}

function fails(item: TheoryTest, cut: Cmoc): boolean {
  return runTest(item, { ...theory, cmocs: [cut] }, vocabulary).some(({ met }) => !met);
}
