import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

/** What the program said and how it ended. */
export interface Answer {
  code: number | null;
  /** Data. */
  out: string;
  /** Messages. */
  err: string;
}

export const program = resolve("dist/bin/realist.js");

/** Runs the built program as its users do, in a folder, and waits for it. */
export function realist(words: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}): Answer {
  const done = spawnSync(process.execPath, [program, ...words], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...withoutNpm(), ...options.env },
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

/** The tests may be started by npm; the program is tried as it is without. */
function withoutNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("npm_") && name !== "FORCE_COLOR"));
}
