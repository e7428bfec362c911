import type { Command } from "commander";
import { defineCommand } from "../define-command.js";
import { readCount } from "../read-options.js";
import type { Terminal } from "../terminal.js";

/** What `realist explain` was told. */
export interface ExplainOptions {
  scenario: string;
  metric?: string;
  agent?: string;
  draw?: number;
  replicate?: number;
  pairs: number;
  threads?: number;
  json?: true;
}

/** `realist explain`: which mechanisms made the difference, and one life, dated. */
export function addExplain(program: Command, terminal: Terminal): void {
  defineCommand(program, "explain <run>", "Say why a scenario of a stored run differs: which rules made the difference, or one life under both.", [
    ["realist explain output/strong-induction-1 --scenario strong-induction --metric inclusion", "rules knocked out, one by one"],
    ["realist explain output/strong-induction-1 --scenario strong-induction --agent post:DEMO-P1", "a link worker's story, side by side"],
    ["realist explain output/strong-induction-1 --scenario strong-induction --agent patient", "that of the patient for whom most differs"],
    ["realist explain output/strong-induction-1 --scenario strong-induction --agent patient:DEMO02/17 --draw 3", "one adult's, in another draw"],
  ])
    .requiredOption("--scenario <scenario>", "the scenario that is set beside the baseline of the run")
    .option("--metric <metric>", "say which rules made the difference in this metric")
    .option("--agent <agent>", "tell one life: post:ID (whoever holds the post), patient (the first whose story differs most) or patient:PRACTICE/ORDINAL")
    .option("--draw <n>", "the draw in which the life is told (default: the first of the run)", readCount("--draw", 0, 10_000))
    .option("--replicate <n>", "the replicate in which the life is told (default: the first)", readCount("--replicate", 0, 100_000))
    .option("--pairs <n>", "pairs of the run in which rules are knocked out; each takes some minutes of one thread for a large theory", readCount("--pairs", 1, 10_000), 8)
    .option("--threads <n>", "worker threads (default: as many as the machine has); results do not depend on them", readCount("--threads", 1, 256))
    .option("--json", "print only JSON: every event, every rule")
    .action(async (run: string, options: ExplainOptions) => {
      const { performExplain } = await import("../perform-explain.js");
      await performExplain(run, options, terminal);
    });
}
