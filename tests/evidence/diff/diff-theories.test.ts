import { expect, it } from "vitest";
import { diffTheories, sayTheSame, type Side } from "../../../src/evidence/diff/diff-theories.js";
import { ProblemList } from "../../../src/problem/problem-list.js";
import { readEvidence } from "../../../src/register/load-evidence.js";
import { noEvidence } from "../../../src/register/register.js";
import { checkTheory } from "../../../src/theory/check-theory.js";
import { makeSource } from "../../../src/theory/theory-source.js";
import { right } from "../../register/made-up-register.js";
import { readGardenersTexts, readGardenersVocabulary } from "../../theory/gardeners.js";

const vocabulary = readGardenersVocabulary();

function makeSide(change: (text: string) => string = (text) => text, statements = right.statements): Side {
  const texts = Object.fromEntries(Object.entries(readGardenersTexts()).map(([name, text]) => [name, change(text)]));
  const evidence = readEvidence({ studies: { shown: "evidence.yaml", text: right.studies }, statements: [{ shown: "evidence/a.yaml", text: statements }], refinements: null, sharedFrom: null }, new ProblemList());
  return { theory: checkTheory(makeSource("gardeners", texts), vocabulary), evidence };
}

const side = makeSide();
const none = { added: [], removed: [], changed: [] };

it("finds nothing between a theory and itself, whatever its comments and whichever files it stands in", () => {
  const diff = diffTheories(side, makeSide((text) => `# A comment\n${text}`));
  expect(diff).toEqual({ title: null, cmocs: none, parameters: none, studies: none, statements: none });
  expect(sayTheSame(diff)).toBe(true);
});

it("lists just the words, lines and numbers that changed", () => {
  const changed = makeSide((text) =>
    text
      .replace("words: She sees how it is done", "words: She is shown how it is done")
      .replace("otherwise: skill falls by share_rusted each month", "otherwise: skill falls by share_cooled each month")
      .replace("more_digging: {value: 2, plausible: [1.5, 3]", "more_digging: {value: 2.5, plausible: [1.5, 4]"),
  );
  const diff = diffTheories(side, changed);
  expect(diff.cmocs).toEqual({
    ...none,
    changed: [{ id: "taught", fields: [
      { field: "mechanism: words", from: "She sees how it is done", to: "She is shown how it is done" },
      { field: "mechanism: otherwise", from: "skill falls by share_rusted each month", to: "skill falls by share_cooled each month" },
    ] }],
  });
  expect(diff.parameters.changed).toEqual([{ id: "more_digging", fields: [{ field: "value", from: "2", to: "2.5" }, { field: "plausible", from: "1.5 to 3", to: "1.5 to 4" }] }]);
  expect(sayTheSame(diff)).toBe(false);
});

it("names rules and numbers that came or went, from the theory with no rule on", () => {
  const empty: Side = { theory: null, evidence: noEvidence };
  const diff = diffTheories(empty, side);
  expect(diff.cmocs.added).toEqual(["after_the_frost", "heavy_ground", "knowing_the_plot", "old_hands", "open_gates", "taught"]);
  expect(diffTheories(side, empty).parameters.removed).toEqual(diff.parameters.added);
  expect([diff.studies.added, diff.statements.added]).toEqual([["allotments"], ["F1", "N2"]]);
});

it("tells when evidence came to bear otherwise, and not when a statement only moved down its file", () => {
  const turned = diffTheories(side, makeSide(undefined, right.statements.replace("stance: supports", "stance: contradicts"))).statements.changed;
  expect(turned).toEqual([{ id: "F1", fields: [{ field: "bears on", from: "taught (supports)", to: "taught (contradicts)" }] }]);
  expect(sayTheSame(diffTheories(side, makeSide(undefined, `# Moved\n\n${right.statements}`)))).toBe(true);
});
