import type { Command } from "commander";
import { defineCommand } from "../define-command.js";
import { gather } from "../read-options.js";
import type { Terminal } from "../terminal.js";

/** `realist export`: the metrics of a run as tidy CSV. */
export function addExport(program: Command, terminal: Terminal): void {
  defineCommand(program, "export <run>", "Write the metrics of a stored run as tidy CSV: scenario, draw, replicate, period, group, metric, value, unit.", [
    ["realist export output/strong-induction-1 --csv", "writes metrics.csv into the run's folder"],
    ["realist export output/strong-induction-1 --csv --metric uptake --out uptake.csv", "one metric, elsewhere"],
  ])
    .option("--csv", "as CSV (the only kind in this version)")
    .option("--metric <metric>", "only this metric; repeatable", gather)
    .option("--out <file>", "where to write (default: metrics.csv in the run's folder)")
    .option("--force", "write over a file that is there")
    .action(async (run: string, options: { metric?: string[]; out?: string; force?: true }) => {
      const { performExport } = await import("../perform-export.js");
      await performExport(run, { metrics: options.metric ?? null, out: options.out ?? null, force: options.force === true }, terminal);
    });
}
