import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ProblemList } from "../problem/problem-list.js";
import { readText } from "../document/document.js";
import { openWritten } from "../register/evidence-source.js";
import { findRegister, studiesFile } from "../register/find-register.js";
import { sayNoRules, sayNoSuchTheory, sayStrayFile } from "./messages.js";

/** A file of a theory: its name within the folder, with "/", and the path to print. */
export interface TheoryFile {
  name: string;
  shown: string;
  text: string;
}

/** A theory as it is written: `theory.yaml`, `parameters.yaml` and `cmocs/*.yaml`, in the order of their names. */
export interface TheorySource {
  name: string;
  files: TheoryFile[];
  /** `evidence.yaml`, or null: it says which studies may be cited, and changes no answer, so that it is no part of the theory itself. */
  studies: TheoryFile | null;
}

/** A source from texts in memory, for tests and for theories that are made and not written. */
export function makeSource(name: string, texts: Readonly<Record<string, string>>): TheorySource {
  const files = Object.keys(texts).sort().map((file) => ({ name: file, shown: file, text: texts[file] }));
  return { name, files: files.filter((file) => file.name !== studiesFile), studies: files.find((file) => file.name === studiesFile) ?? null };
}

/** Reads the files of a theory folder. Problems are added, not thrown; other files in the folder are left alone. */
export function openSource(folder: string, problems: ProblemList): TheorySource {
  const name = folder.replace(/[/\\]+$/, "").split(/[/\\]/).pop() ?? folder;
  if (!isFolder(folder)) {
    problems.add(sayNoSuchTheory(folder));
    return { name, files: [], studies: null };
  }
  const names = ["theory.yaml", "parameters.yaml", ...listRuleFiles(folder, problems)].sort();
  const open = (file: string): TheoryFile[] => {
    const shown = `${folder.replace(/[/\\]+$/, "")}/${file}`;
    const text = readText(join(folder, file), problems, shown);
    return text === undefined ? [] : [{ name: file, shown, text }];
  };
  return { name, files: names.flatMap(open), studies: openStudies(folder, problems) };
}

/** The studies that may be cited, from the register that the theory is held to. */
function openStudies(folder: string, problems: ProblemList): TheoryFile | null {
  const written = openWritten(findRegister(folder, problems), studiesFile, problems);
  return written && { name: studiesFile, ...written };
}

function listRuleFiles(folder: string, problems: ProblemList): string[] {
  const rules = join(folder, "cmocs");
  if (!isFolder(rules)) {
    problems.add(sayNoRules(`${folder}/cmocs`));
    return [];
  }
  const names: string[] = [];
  for (const entry of readdirSync(rules)) {
    if (entry.endsWith(".yaml")) names.push(`cmocs/${entry}`);
    // A rule that is silently left out would be worse than a refusal.
    else if (!entry.startsWith(".") && !entry.endsWith(".md")) problems.add(sayStrayFile(`${folder}/cmocs/${entry}`));
  }
  return names;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
