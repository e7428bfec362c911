import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { loadPatterns } from "../../../src/evidence/patterns/load-patterns.js";
import { isPatternWord } from "../../../src/language/pattern/pattern-words.js";
import { loadEvidence } from "../../../src/register/load-evidence.js";
import { loadTheory } from "../../../src/theory/load-theory.js";
import { vocabulary } from "../../../src/world/vocabulary.js";

const page = readFileSync(new URL("../../../models/PATTERNS.md", import.meta.url), "utf8");
const scratch = mkdtempSync(join(tmpdir(), "realist-page-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const theory = loadTheory("models/belonging", vocabulary);
const statements = new Map(loadEvidence("models/belonging").statements.map((statement) => [statement.id, statement]));

function load(text: string): string[] {
  writeFileSync(join(scratch, "patterns.yaml"), text);
  return loadPatterns(scratch, theory, statements, 36).patterns.map(({ id }) => id);
}

it("teaches by examples that the checker accepts", () => {
  const [, example] = page.match(/```yaml\n([^]*?)```/)!;
  expect(load(example)).toEqual(["sent_where_she_is_known", "what_no_run_can_say"]);
  const table = page.split("| to say | write |")[1].split("\n\n")[0];
  const sentences = [...table.matchAll(/\| `([^`]+)` \|/g)].map(([, sentence]) => sentence);
  expect(sentences.length).toBeGreaterThanOrEqual(14);
  const one = (sentence: string, at: number): string => `  p${at}:\n    evidence: F10\n    study: two_sides\n    use: validation\n    says: An example\n    holds: ${sentence}\n`;
  expect(load(`patterns:\n${sentences.map(one).join("")}`)).toHaveLength(sentences.length);
});

it("has every word of the language in its grammar", () => {
  const [, grammar] = page.match(/```text\n([^]*?)```/)!;
  const words = [...grammar.matchAll(/"([^"]+)"/g)].flatMap(([, phrase]) => phrase.split(" "));
  const names = ["quintile", "practice", "link_worker", "practices", "link_workers", "networks"];
  expect([...new Set(words)].filter((word) => !isPatternWord(word) && !names.includes(word))).toEqual([]);
  const reserved = "above across and associated at below between by change falls from gap give in is least month months most negatively of on or over peaks positively ranks rises settles spread take the times to under with within without".split(" ");
  expect(reserved.filter((word) => !isPatternWord(word))).toEqual([]);
  expect(reserved.filter((word) => !words.includes(word))).toEqual([]);
});

it("ships patterns of the theory that the checker accepts", () => {
  const { patterns } = loadPatterns("models/belonging", theory, statements, 36);
  expect(patterns.length).toBeGreaterThanOrEqual(10);
});
