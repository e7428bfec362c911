import type { Command } from "commander";
import { defineCommand } from "../define-command.js";
import { gather, readWord } from "../read-options.js";
import type { Terminal } from "../terminal.js";

const divisions = ["imd_quintile", "practice"] as const;

/** `realist compare`: paired differences of a stored run. */
export function addCompare(program: Command, terminal: Terminal): void {
  defineCommand(program, "compare <run>", "Compare the scenarios of a stored run with its baseline: paired differences with intervals.", [
    ["realist compare output/strong-induction-1", "the metrics that are looked at first"],
    ["realist compare output/strong-induction-1 --by imd_quintile --metric uptake", "who gains, who loses"],
    ["realist compare output/strong-induction-1 --metric all", "every metric"],
    ["realist compare output/strong-induction-1 --json", "every metric, as data"],
  ])
    .option("--by <division>", `divide people by ${divisions.join(" or ")}`, readWord("--by", divisions))
    .option("--metric <metric>", "only this metric, or all; repeatable (default: those looked at first; with --json all)", gather)
    .option("--json", "print only JSON")
    .action(async (run: string, options: { by?: (typeof divisions)[number]; metric?: string[]; json?: true }) => {
      const { performCompare } = await import("../perform-compare.js");
      await performCompare(run, { by: options.by ?? null, metrics: options.metric?.includes("all") === true ? "all" : (options.metric ?? null), json: options.json === true }, terminal);
    });
}
