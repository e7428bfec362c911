import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { explainDiskFault } from "./explain-disk-fault.js";
import { noRunHere, runFileIsUnreadable, runIsOpenElsewhere } from "./messages.js";

/** The name of the one file in a run folder that holds journal, draws and tallies. */
export const runFile = "run.duckdb";

/** An open DuckDB file. Only the main thread has one. */
export interface Database {
  connection: DuckDBConnection;
  /** The folder that it lies in, as the user named it. */
  folder: string;
  close(): void;
}

/**
 * Opens the run file of a folder, for writing or (side by side with other readers) for reading.
 *
 * Throws ProblemError where there is none (exit 2), where another process writes it (exit 4), or where it is no run file (exit 3).
 */
export async function openRun(folder: string, mode: "read" | "write"): Promise<Database> {
  if (!existsSync(join(folder, runFile))) throw noRunHere(folder);
  return openDatabase(folder, runFile, mode);
}

/**
 * Opens a DuckDB file, made if it is not there and `mode` is "write".
 *
 * DuckDB is loaded here, when it is first needed: loading takes longer than all of `--help` may. One thread, so that no sum or order
 * could come to depend on how many there are; no extension is fetched, so that nothing phones home; a bound on its memory, so that a
 * thousand replicates need no more than a hundred.
 */
export async function openDatabase(folder: string, file: string, mode: "read" | "write"): Promise<Database> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const path = join(folder, file);
  try {
    const instance = await DuckDBInstance.create(path, {
      threads: "1",
      memory_limit: "512MB", // with 182 columns a checkpoint of 15 pairs of three scenarios failed at 192
      access_mode: mode === "read" ? "READ_ONLY" : "READ_WRITE",
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    const connection = await instance.connect();
    const close = (): void => {
      connection.closeSync();
      instance.closeSync();
      if (mode === "write") rmSync(`${path}.tmp`, { recursive: true, force: true }); // DuckDB's scratch, left by a process that was killed
    };
    return { connection, folder, close };
  } catch (fault) {
    throw explainOpening(fault, folder, path);
  }
}

function explainOpening(fault: unknown, folder: string, path: string): unknown {
  const words = fault instanceof Error ? fault.message : String(fault);
  if (/lock|already (open|attached)|unique file handle/i.test(words)) return runIsOpenElsewhere(folder);
  if (/not a valid DuckDB|corrupt|serialization|checksum|deserialize|version number/i.test(words)) return runFileIsUnreadable(folder);
  return explainDiskFault(fault, path);
}
