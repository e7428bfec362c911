import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { listMistakes, sayMistake } from "./read-mistake.js";

const mistakes = listMistakes();

/** What the file says at its head that should be said: `line:column message (rule)`, and below it the next move. */
function readExpected(text: string): string[] {
  const [first, ...lines] = text.split("\n");
  if (first !== "# Expected:") throw new Error("A mistake begins with # Expected:");
  return lines.slice(0, lines.findIndex((line) => !line.startsWith("# "))).map((line) => line.slice(2));
}

describe("a theory with one mistake", () => {
  it.each(mistakes.map(({ kind, name, text }) => [`${kind}/${name}`, kind, text] as const))("in %s hears what is wrong, where, and what to do", (_name, kind, text) => {
    expect(sayMistake(kind, text)).toEqual(readExpected(text));
  });
});

it("has a wrong file for every message of the theory room that a file can bring about", () => {
  const messages = fileURLToPath(new URL("../../src/theory/messages.ts", import.meta.url));
  const codes = new Set([...readFileSync(messages, "utf8").matchAll(/code: "([^"]+)"/g)].map(([, code]) => code));
  // Tried in tests/theory/load-theory.test.ts, since they are of folders and not of files.
  for (const ofFolders of ["no-such-theory", "unknown-theory", "unknown-theory", "no-rules", "stray-file"]) codes.delete(ofFolders);
  const found = new Set(mistakes.flatMap(({ kind, text }) => sayMistake(kind, text, ({ code }) => code)));
  expect([...codes].filter((code) => !found.has(code))).toEqual([]);
});

it("keeps its wrong files apart from the right ones", () => {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  expect(readdirSync(folder).filter((name) => name.endsWith(".yaml")).sort()).toEqual(["parameters.yaml", "rules.yaml"]);
  expect(sayMistake("rules", readFileSync(`${folder}rules.yaml`, "utf8"))).toEqual(["No problem was found."]);
});
