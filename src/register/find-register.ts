import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { findEntry, openDocument, placeProblem } from "../document/document.js";
import { findPackageFolder } from "../document/package-folder.js";
import { ProblemList } from "../problem/problem-list.js";
import { sayTwoRegisters, sayUnknownRegister } from "./messages.js";

/** The file that makes a folder a register. */
export const studiesFile = "evidence.yaml";

/**
 * The folder whose register a theory is held to: its own, or that of the theory which its theory.yaml names
 * (`evidence: belonging`), beside it or among those shipped. So a rival is held to the same evidence without a copy of
 * it. Problems are added, and then it is its own.
 */
export function findRegister(folder: string, problems: ProblemList): string {
  const base = folder.replace(/[/\\]+$/, "");
  const card = join(folder, "theory.yaml");
  // What is wrong with the card otherwise is said where the theory is loaded.
  const root = existsSync(card) ? openDocument(card, new ProblemList(), `${base}/theory.yaml`) : undefined;
  const named = root && findEntry(root, "evidence")?.value;
  if (named?.kind !== "text") return base;
  if (existsSync(join(folder, studiesFile))) problems.add(placeProblem(sayTwoRegisters(), named.place));
  const parents = [join(folder, ".."), join(findPackageFolder(), "models")];
  const registers = parents.flatMap(listRegisters);
  const found = registers.find((register) => basename(register) === named.text.trim());
  if (found === undefined) problems.add(placeProblem(sayUnknownRegister(named.text.trim(), registers.map((register) => basename(register))), named.place));
  return found ?? base;
}

function listRegisters(parent: string): string[] {
  if (!existsSync(parent)) return [];
  return readdirSync(parent).map((name) => join(parent, name)).filter((folder) => existsSync(join(folder, studiesFile)));
}
