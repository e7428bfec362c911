import { expect, it } from "vitest";
import { renderProblem } from "../../src/problem/render-problem.js";

it("shows place, sentence, line, caret and the next move", () => {
  const text = renderProblem({ code: "x", message: 'Nothing is called "praktice".', file: "m/a.yaml", line: 12, column: 8, length: 8, excerpt: "  when: praktice.fit", hint: 'Did you mean "practice"?' });
  expect(text).toBe(['m/a.yaml:12:8: Nothing is called "praktice".', "  12 |   when: praktice.fit", "     |        ^^^^^^^^", '  Did you mean "practice"?'].join("\n"));
});

it("shows a problem without a place as its sentence alone", () => {
  expect(renderProblem({ code: "x", message: "There is no theory." })).toBe("There is no theory.");
});

it("cuts a long line round the caret", () => {
  const excerpt = `${"a".repeat(200)}HERE${"b".repeat(200)}`;
  const [, shown, caret] = renderProblem({ code: "x", message: "m", file: "f", line: 1, column: 201, length: 4, excerpt }).split("\n");
  expect(shown.length).toBeLessThan(130);
  expect(shown.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("HERE");
});

it("counts a tab as one character under the caret", () => {
  const [, shown, caret] = renderProblem({ code: "x", message: "m", file: "f", line: 1, column: 2, length: 3, excerpt: "\tabc" }).split("\n");
  expect(shown.slice(caret.indexOf("^"), caret.lastIndexOf("^") + 1)).toBe("abc");
});

it("names the rule concerned where the sentence does not", () => {
  const problem = { code: "x", message: "This rule has no reasoning.", file: "m/a.yaml", line: 3, column: 1, id: "clear_information" };
  expect(renderProblem(problem)).toBe("m/a.yaml:3:1: This rule has no reasoning. (clear_information)");
  expect(renderProblem({ ...problem, message: 'Two rules are called "clear_information".' })).toBe('m/a.yaml:3:1: Two rules are called "clear_information".');
});
