import { readdirSync, statSync } from "node:fs";
import { exitCodes, ProblemError } from "../../problem/problem.js";
import { sayNoTestFiles } from "./messages.js";

/** Where tests are looked for if no file is named, in the working folder. */
export const usualFolder = "tests/theories";

/** The files named, and of each folder named those that end in .txt, in order. Throws ProblemError (usage) for a folder without any. */
export function listTestFiles(words: readonly string[]): string[] {
  return (words.length === 0 ? [usualFolder] : words).flatMap((word) => {
    const isFolder = statSync(word, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!isFolder && words.length > 0) return [word];
    const files = isFolder ? readdirSync(word).filter((name) => name.endsWith(".txt")).sort() : [];
    if (files.length === 0) throw new ProblemError([sayNoTestFiles(word)], exitCodes.usage);
    return files.map((name) => `${word.replace(/[/\\]+$/, "")}/${name}`);
  });
}
