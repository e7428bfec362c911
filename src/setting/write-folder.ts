import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { ProblemError, exitCodes } from "../problem/problem.js";
import { sayCannotWrite, sayFolderNotEmpty, sayNotAFolder } from "./messages.js";

/** A file to write, by its path inside the folder ("/" between names). */
export interface FileToWrite {
  name: string;
  text: string;
}

export interface WriteFolderOptions {
  /** Whether files of the same names may be overwritten; others in the folder are left alone in any case. */
  force?: boolean;
  /** Looks at the files before they are put in place; throws if they should not be. */
  check?: (folder: string) => void;
}

/**
 * Writes files into a folder so that nobody ever sees half of them: into a folder beside it first, which is then renamed
 * (where the folder exists: into one inside it, whose files are then moved). Throws a ProblemError with the exit code of a usage mistake where the
 * folder is not empty and `force` is not given, and with that of an incomplete job where the disk says no.
 */
export function writeFolder(folder: string, files: readonly FileToWrite[], options: WriteFolderOptions = {}): void {
  const target = resolve(folder);
  const kind = statSync(target, { throwIfNoEntry: false });
  if (kind !== undefined && !kind.isDirectory()) throw new ProblemError([sayNotAFolder(folder)], exitCodes.usage);
  if (kind !== undefined && readdirSync(target).length > 0 && options.force !== true) throw new ProblemError([sayFolderNotEmpty(folder)], exitCodes.usage);
  const unfinished = `.${basename(target)}.partial-${process.pid}`;
  const partial = join(kind === undefined ? dirname(target) : target, unfinished);
  try {
    rmSync(partial, { recursive: true, force: true });
    writeAll(partial, files);
    options.check?.(partial);
    if (!existsSync(target)) renameSync(partial, target);
    else for (const { name } of files) moveFile(join(partial, name), join(target, name));
  } catch (error) {
    if (error instanceof Error && "code" in error && "syscall" in error) throw new ProblemError([sayCannotWrite(folder, String(error.code))], exitCodes.incomplete);
    throw error;
  } finally {
    removeQuietly(partial);
  }
}

function writeAll(folder: string, files: readonly FileToWrite[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function moveFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // What stood in the way of writing stands in the way of tidying as well, and has been said.
  }
}
