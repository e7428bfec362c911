import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { explainDiskFault } from "../store/explain-disk-fault.js";
import { runFile } from "../store/open-database.js";
import { folderHoldsARun, folderIsNotEmpty } from "./messages.js";

export interface FolderChoice {
  /** The folder that the user named; null for a fresh one under `root`. */
  out: string | null;
  /** Under which fresh folders are made, usually `output`. */
  root: string;
  /** The scenario that names a fresh folder. */
  scenario: string;
  resume: boolean;
  force: boolean;
}

/** What a run itself writes into its folder; removed by --force. */
const runFiles = [runFile, `${runFile}.wal`, `${runFile}.tmp`, `${runFile}.draft`, `${runFile}.draft.wal`, `${runFile}.draft.tmp`, "manifest.json"] as const;

/**
 * The folder for a run, made if need be. Without `out` it is a fresh one, `output/<scenario>-<n>` with the first n that is free: counted,
 * not dated, so that two machines give the same names.
 *
 * Throws ProblemError where the folder holds a run or anything else and neither --resume nor --force is given (exit 2), or where it cannot
 * be made (exit 4). With --force only files that a run writes are removed. Nothing is made where it throws.
 */
export function prepareFolder(choice: FolderChoice): string {
  if (choice.out === null) return makeFreshFolder(choice.root, choice.scenario);
  const folder = choice.out;
  try {
    const there = existsSync(folder) ? readdirSync(folder) : [];
    const holdsRun = there.includes(runFile);
    if (!choice.resume && !choice.force && holdsRun) throw folderHoldsARun(folder);
    if (!choice.force && !holdsRun && there.some((name) => !isRemnant(name))) throw folderIsNotEmpty(folder);
    if (choice.force && !choice.resume) for (const name of runFiles) rmSync(join(folder, name), { recursive: true, force: true });
    makeFolders(folder);
    return folder;
  } catch (fault) {
    throw explainDiskFault(fault, folder);
  }
}

/** Makes a folder and those above it. Node's own `recursive` never returns where a system says "not there" of a folder that is (as in /proc). */
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(resolve(folder)));
  tryToMake(folder);
}

/** What a run that was killed in its first moments leaves. */
function isRemnant(name: string): boolean {
  return (runFiles as readonly string[]).includes(name) || name === "manifest.json.draft" || name === ".gitkeep";
}

function makeFreshFolder(root: string, scenario: string): string {
  const stem = scenario.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "run";
  try {
    makeFolders(root);
    for (let number = 1; ; number += 1) {
      const folder = join(root, `${stem}-${number}`);
      if (tryToMake(folder)) return folder;
    }
  } catch (fault) {
    throw explainDiskFault(fault, root);
  }
}

/** Makes a folder; false where it is there already, even if another process made it a moment ago. */
function tryToMake(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "EEXIST") return false;
    throw fault;
  }
}
