import { expect, test } from "vitest";
import { answerFault } from "../../src/cli/answer-fault.js";
import { openTerminal, type Terminal } from "../../src/cli/terminal.js";
import { ProblemError } from "../../src/problem/problem.js";

/** A terminal that remembers what was said. */
function listen(): { terminal: Terminal; said: string[] } {
  const said: string[] = [];
  return { terminal: { ...openTerminal(), say: (text) => said.push(text) }, said };
}

test("a mistake is said with its place and its next move, and has its own exit code", () => {
  const { terminal, said } = listen();
  const mistake = new ProblemError([{ code: "x", message: "There is no such thing.", file: "a.yaml", line: 2, column: 3, hint: "Did you mean this?" }], 3);
  expect(answerFault(mistake, terminal)).toBe(3);
  expect(said).toEqual(["a.yaml:2:3: There is no such thing.\n  Did you mean this?"]);
});

test("what nobody foresaw is one sentence, called a fault of realist, without a stack", () => {
  const { terminal, said } = listen();
  expect(answerFault(new TypeError("x is not a function"), terminal)).toBe(1);
  expect(said.join("\n")).toContain("x is not a function\nThis is a fault of realist");
  expect(said.join("\n")).not.toMatch(/\n\s+at /);
});

test("a full disk is a plain sentence that names the path", () => {
  const { terminal, said } = listen();
  answerFault(Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", path: "out/a.csv" }), terminal);
  expect(said).toEqual(['"out/a.csv": the disk is full.']);
});
