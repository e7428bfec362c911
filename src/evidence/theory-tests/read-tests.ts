import { readText } from "../../document/document.js";
import { ProblemError } from "../../problem/problem.js";
import type { ProblemList } from "../../problem/problem-list.js";
import type { Cmoc, Theory } from "../../theory/rule.js";
import type { Vocabulary } from "../../vocabulary/vocabulary.js";
import { LineCursor } from "./line-cursor.js";
import { sayIndentedFirst, sayNoHead, sayNoTests, sayNoTitle, sayTitleTwice, sayUnknownRule } from "./messages.js";
import { readBody } from "./read-body.js";
import type { TheoryTest } from "./theory-test.js";

/** What stands at the margin where the whole theory is tried. */
const wholeTheory = "the whole theory";

/**
 * Reads the tests of one file. Problems are added, one for each test at most, since what follows a wrong line is
 * mostly its echo.
 *
 * ```
 * text ── 1 part ──▶ tests, each its lines ── 2 head ──▶ rules, title ── 3 body ──▶ TheoryTest
 * ```
 */
export function readTests(path: string, theory: Theory, vocabulary: Vocabulary, problems: ProblemList): TheoryTest[] {
  const text = readText(path, problems);
  return text === undefined ? [] : parseTests(text, path, theory, vocabulary, problems);
}

/** Like readTests, of a text that is already in hand. */
export function parseTests(text: string, file: string, theory: Theory, vocabulary: Vocabulary, problems: ProblemList): TheoryTest[] {
  const before = problems.count;
  const tests = new Map<string, TheoryTest>();
  // 1.
  for (const [head, ...body] of partTests(text, file, problems)) {
    try {
      // 2.
      const { cmocs, isWhole, title } = readHead(head, theory);
      const name = head.text.trimEnd();
      const known = tests.get(name);
      if (known !== undefined) throw head.refuse(sayTitleTwice(title, known.line), { from: 0, to: name.length });
      // 3.
      const rules = theory.cmocs.filter(({ id }) => cmocs.includes(id));
      tests.set(name, { file, line: head.line, cmocs, isWhole, title, ...readBody(head, body, rules, isWhole, vocabulary) });
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      fault.problems.forEach((problem) => problems.add(problem));
    }
  }
  if (tests.size === 0 && problems.count === before) problems.add(sayNoTests(file));
  return [...tests.values()];
}

/** Each test as its lines, its head first. Empty lines and those that begin with # are left out. */
function partTests(text: string, file: string, problems: ProblemList): LineCursor[][] {
  const tests: LineCursor[][] = [];
  text.replace(/^\uFEFF/, "").split(/\r?\n/).forEach((written, index) => {
    const line = new LineCursor(file, index + 1, written);
    if (line.isAtEnd || line.current.text.startsWith("#")) return;
    if (!/^\s/.test(written)) tests.push([line]);
    else if (tests.length > 0) tests[tests.length - 1].push(line);
    else problems.add(line.refuse(sayIndentedFirst(), line.current).problems[0]);
  });
  return tests;
}

/** "rule: title", "rule and rule: title" or "the whole theory: title". */
function readHead(head: LineCursor, theory: Theory): { cmocs: string[]; isWhole: boolean; title: string } {
  const colon = head.text.indexOf(":");
  if (colon < 0) throw head.refuse(sayNoHead(), head.current);
  const title = head.text.slice(colon + 1).trim();
  if (title === "") throw head.refuse(sayNoTitle(), { from: colon, to: colon + 1 });
  const named = head.text.slice(0, colon);
  if (named === wholeTheory) return { cmocs: theory.cmocs.map(({ id }) => id), isWhole: true, title };
  let from = 0;
  const cmocs = named.split(" and ").map((word) => {
    const rule: Cmoc | undefined = theory.cmocs.find(({ id }) => id === word);
    if (rule === undefined) throw head.refuse(sayUnknownRule(word, [...theory.cmocs.map(({ id }) => id), wholeTheory]), { from, to: from + word.length });
    from += word.length + " and ".length;
    return rule.id;
  });
  return { cmocs: [...new Set(cmocs)], isWhole: false, title };
}
