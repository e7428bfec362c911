import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { findProblems, right, type RegisterFile } from "./made-up-register.js";

const folder = fileURLToPath(new URL("../mistakes/", import.meta.url));
const kinds = Object.keys(right) as RegisterFile[];
const mistakes = kinds.flatMap((kind) => readdirSync(`${folder}${kind}`).sort().map((name) => [`${kind}/${name}`, kind, readFileSync(`${folder}${kind}/${name}`, "utf8")] as const));

it("finds nothing wrong where nothing is", () => {
  for (const kind of kinds) expect(findProblems(kind, right[kind])).toEqual([]);
});

it.each(mistakes)("in %s says what is wrong, where, and what to do", (_name, kind, text) => {
  const lines = text.split("\n");
  expect(lines[0]).toBe("# Expected:");
  const expected = lines.slice(1, lines.findIndex((line) => !line.startsWith("# ") && line !== "# Expected:")).map((line) => line.slice(2));
  const said = findProblems(kind, text).flatMap(({ line, column, message, hint }) => [`${line}:${column} ${message}`, ...(hint === undefined ? [] : [`  ${hint}`])]);
  expect(said).toEqual(expected);
});

it("has a wrong file for every message of the register that a file can bring about", () => {
  const messages = readFileSync(fileURLToPath(new URL("../../src/register/messages.ts", import.meta.url)), "utf8");
  const codes = new Set([...messages.matchAll(/code: "([^"]+)"/g)].map(([, code]) => code));
  // Tried in load-evidence.test.ts, since they are of folders and not of a file.
  for (const ofFolders of ["stray-evidence", "unknown-register", "two-registers"]) codes.delete(ofFolders);
  const found = new Set(mistakes.flatMap(([, kind, text]) => findProblems(kind, text).map(({ code }) => code)));
  expect([...codes].filter((code) => !found.has(code))).toEqual([]);
});
