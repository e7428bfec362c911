import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The most memory that the process of a run ever held, in bytes, by its number of replicates. */
export interface MemoryPeaks {
  hundred: number;
  thousand: number;
}

/** Peaks of two runs that differ in nothing but the number of replicates: each in a process of its own, simulated, stored and answered. */
export function measureMemory(): MemoryPeaks {
  return { hundred: measurePeak(100), thousand: measurePeak(1000) };
}

function measurePeak(replicates: number): number {
  const child = fileURLToPath(new URL("./memory-run.js", import.meta.url));
  return Number(execFileSync(process.execPath, [child, String(replicates)], { encoding: "utf8" }));
}
