import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { readText } from "../document/document.js";
import type { ProblemList } from "../problem/problem-list.js";
import { findRegister, studiesFile } from "./find-register.js";
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
  /** The name of the theory whose register it is, where it is another's. */
  sharedFrom: string | null;
}

/**
 * Reads the files of the register from the folder of a theory, and from that of another where it names one. A theory
 * without any is right too. Problems are added, not thrown.
 */
export function openEvidence(folder: string, problems: ProblemList): EvidenceSource {
  const own = folder.replace(/[/\\]+$/, "");
  const register = findRegister(folder, problems);
  const statements = listStatementFiles(register, problems).map((name) => openWritten(register, `evidence/${name}`, problems));
  return {
    studies: openWritten(register, studiesFile, problems),
    statements: statements.filter((file) => file !== null),
    refinements: openWritten(own, "refinements.yaml", problems),
    sharedFrom: register === own ? null : basename(register),
  };
}

/** One file of a folder, or null where it is not there or cannot be read. */
export function openWritten(folder: string, name: string, problems: ProblemList): WrittenFile | null {
  const shown = `${folder}/${name}`;
  const text = existsSync(shown) ? readText(shown, problems) : undefined;
  return text === undefined ? null : { shown, text };
}

function listStatementFiles(base: string, problems: ProblemList): string[] {
  const inside = join(base, "evidence");
  if (statSync(inside, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const entries = readdirSync(inside).filter((name) => !name.startsWith(".") && !name.endsWith(".md")).sort();
  // What is silently left out would be missed by nobody.
  for (const name of entries) if (!name.endsWith(".yaml")) problems.add(sayStrayEvidence(`${base}/evidence/${name}`));
  return entries.filter((name) => name.endsWith(".yaml"));
}
