import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import { sayStrayEvidence } from "./messages.js";

/** A file as it is written, with the path to print. */
export interface WrittenFile {
  shown: string;
  text: string;
}

/** The register of a theory as it is written; null for a file that is not there. */
export interface EvidenceSource {
  /** evidence.yaml */
  studies: WrittenFile | null;
  /** evidence/*.yaml, in the order of their names. */
  statements: WrittenFile[];
  /** refinements.yaml */
  refinements: WrittenFile | null;
}

/** Reads the files of the register from the folder of a theory. A folder without any is right too. Problems are added, not thrown. */
export function openEvidence(folder: string, problems: ProblemList): EvidenceSource {
  const base = folder.replace(/[/\\]+$/, "");
  const open = (name: string): WrittenFile | null => {
    if (!existsSync(join(folder, name))) return null;
    const text = readText(join(folder, name), problems, `${base}/${name}`);
    return text === undefined ? null : { shown: `${base}/${name}`, text };
  };
  const statements = listStatementFiles(folder, base, problems).map((name) => open(`evidence/${name}`));
  return { studies: open("evidence.yaml"), statements: statements.filter((file) => file !== null), refinements: open("refinements.yaml") };
}

function listStatementFiles(folder: string, base: string, problems: ProblemList): string[] {
  const inside = join(folder, "evidence");
  if (statSync(inside, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const entries = readdirSync(inside).filter((name) => !name.startsWith(".") && !name.endsWith(".md")).sort();
  // What is silently left out would be missed by nobody.
  for (const name of entries) if (!name.endsWith(".yaml")) problems.add(sayStrayEvidence(`${base}/evidence/${name}`));
  return entries.filter((name) => name.endsWith(".yaml"));
}
