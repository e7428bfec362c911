import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { languageWords } from "../../src/language/words.js";
import { ProblemError } from "../../src/problem/problem.js";
import { checkTheory } from "../../src/theory/check-theory.js";
import { loadTheory } from "../../src/theory/load-theory.js";
import type { Theory } from "../../src/theory/rule.js";
import { makeSource } from "../../src/theory/theory-source.js";
import { gardenersFolder, readGardenersTexts, readGardenersVocabulary } from "./gardeners.js";

const vocabulary = readGardenersVocabulary();
const theory = loadTheory(gardenersFolder, vocabulary);

function listLines(whole: Theory): string[] {
  return whole.cmocs.flatMap(({ given, context, then, otherwise, so }) => [given, context, ...then, ...otherwise, ...so].filter((line) => line !== null).map(({ text }) => text));
}

it("loads a folder, with its name, its title and its rules in the order of their ids", () => {
  expect([theory.name, theory.title]).toEqual(["gardeners", "Keeping an allotment"]);
  expect(theory.cmocs.map(({ id }) => id)).toEqual(["after_the_frost", "heavy_ground", "knowing_the_plot", "old_hands", "open_gates", "taught"]);
  expect(theory.cmocs[5]).toMatchObject({ theme: "Learning to garden", source: { study: "allotments", where: "Chapter 1" }, file: "cmocs/learning.yaml", line: 3 });
  expect(theory.parameters.more_digging).toEqual({ name: "more_digging", value: 2, plausible: [1.5, 3], basis: "assumed", about: "Odds of digging at full skill", role: "times" });
});

it("stands for the whole language: every word of it is in the made-up theory", () => {
  const used = new Set(listLines(theory).flatMap((line) => line.split(/[ ,]+/)));
  expect(languageWords.filter((word) => !used.has(word))).toEqual([]);
});

it("is plain data, so that it can be sent to another thread", () => {
  expect(JSON.parse(JSON.stringify(theory))).toEqual(theory);
  expect(structuredClone(theory)).toEqual(theory);
});

it("reads a name as the tie's where the tie has it, else as the actor's", () => {
  const [frost, , knowing] = theory.cmocs;
  expect(frost.given?.tree).toMatchObject({ node: "reading", tie: "gardener", agent: "gardener", name: "praise" });
  expect(knowing.context?.tree).toMatchObject({ node: "view", many: "neighbours", agent: "tending", of: { agent: "tending", name: "praise" }, weight: { name: "days" } });
  expect(knowing.so[3].tree).toMatchObject({ target: { reach: "one", tie: "gardener", agent: "gardener", name: "worry" } });
});

it("gives the same theory whatever files its rules stand in, and in whatever order", () => {
  const texts = readGardenersTexts();
  const [first, second] = texts["cmocs/learning.yaml"].split("---\n");
  const moved = checkTheory(makeSource("gardeners", { "theory.yaml": texts["theory.yaml"], "parameters.yaml": texts["parameters.yaml"], "cmocs/a.yaml": second, "cmocs/b.yaml": texts["cmocs/committee.yaml"], "cmocs/c.yaml": first }), vocabulary);
  const strip = (whole: Theory): unknown => whole.cmocs.map((cmoc) => ({ ...cmoc, file: "", line: 0 }));
  expect(strip(moved)).toEqual(strip(theory));
});

it("has a hash that changes with any byte, and not with where the folder lies", () => {
  const texts = readGardenersTexts();
  expect(checkTheory(makeSource("other", texts), vocabulary).hash).toBe(theory.hash);
  expect(theory.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(checkTheory(makeSource("gardeners", { ...texts, "theory.yaml": `${texts["theory.yaml"]}# a word\n` }), vocabulary).hash).not.toBe(theory.hash);
});

it("takes CRLF and a byte-order mark in every file", () => {
  const texts = Object.fromEntries(Object.entries(readGardenersTexts()).map(([name, text]) => [name, `\uFEFF${text.replaceAll("\n", "\r\n")}`]));
  const { cmocs, parameters } = checkTheory(makeSource("gardeners", texts), vocabulary);
  expect({ cmocs, parameters }).toEqual({ cmocs: theory.cmocs, parameters: theory.parameters });
});

it("says in a sentence that a folder is not there, lacks a file, or has a file that would not be read", () => {
  const say = (folder: string): string[] => {
    try {
      loadTheory(folder, vocabulary);
    } catch (error) {
      if (error instanceof ProblemError) return error.problems.map(({ code }) => code);
      throw error;
    }
    return [];
  };
  expect(say("no/such/theory")).toEqual(["no-such-theory"]);
  const folder = mkdtempSync(join(tmpdir(), "theory with spaces "));
  expect(say(folder).sort()).toEqual(["file-missing", "file-missing", "no-rules"]);
  mkdirSync(join(folder, "cmocs"));
  writeFileSync(join(folder, "cmocs", "rules.yml"), "theme: x\n");
  expect(say(folder)).toContain("stray-file");
});

it("holds a cited study to the register where there is one, and counts the register as no part of the theory", () => {
  const texts = readGardenersTexts();
  const card = "{title: t, citation: c, kind: k, setting: s, size: s, shows: s, cannot_show: c, read: r}";
  const withRegister = (key: string): Theory => checkTheory(makeSource("gardeners", { ...texts, "evidence.yaml": `${key}: ${card}\n` }), vocabulary);
  expect(withRegister("allotments").hash).toBe(theory.hash);
  expect(() => withRegister("allotment")).toThrow('"allotments" is not a study of evidence.yaml.');
});
