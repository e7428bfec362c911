import type { Command } from "commander";
import { defaults } from "../../experiment/defaults.js";
import { defineCommand } from "../define-command.js";
import { gather, readCount, readWord } from "../read-options.js";
import type { Terminal } from "../terminal.js";

const periods = ["week", "month", "quarter", "year"] as const;

/** `realist run`: simulates scenarios in pairs with a baseline, stores what came of it and says what differs. */
export function addRun(program: Command, terminal: Terminal): void {
  defineCommand(program, "run <scenario...>", "Simulate scenarios against a baseline: stores the runs, prints the differences, draws a chart.", [
    ["realist run as-usual strong-induction", "one change against as usual"],
    ["realist run strong-induction wider-criteria higher-target", "three changes, each against as usual"],
    ["realist run no-target --baseline higher-target", "against another baseline"],
    ["realist run as-usual --set induction_quality=0.6", "as usual with one lever set otherwise"],
    ["realist run strong-induction --without somebody_they_know", "what one rule of the theory does"],
    ["realist run as-usual departure --without somebody_they_know", "how much of a change's effect goes through a rule"],
    ["realist run as-usual strong-induction --dry-run", "how many runs, how long; nothing is written"],
  ])
    .option("--baseline <scenario>", `what the others are compared with; run first, named or not (default: ${defaults.baseline})`)
    .option("--theory <theory>", "a folder or a name; null is the theory with no rule", defaults.theory)
    .option("--setting <setting>", "a folder or a name", defaults.setting)
    .option("--draws <n>", "draws of the theory's numbers from their plausible ranges; 1 takes the stated values", readCount("--draws", 1, 10_000), defaults.draws)
    .option("--replicates <n>", "runs of luck under each draw", readCount("--replicates", 1, 100_000), defaults.replicates)
    .option("--weeks <n>", "weeks simulated after the warm-up", readCount("--weeks", 1, 1040), defaults.weeks)
    .option("--every <period>", `what is recorded: ${periods.join(", ")}`, readWord("--every", periods), defaults.every)
    .option("--seed <text>", "any text; the same text gives the same luck", defaults.seed)
    .option("--set <lever=value>", "make of each scenario named (or of the baseline, if nothing else is) a variant with this lever; repeatable", gather)
    .option("--without <cmoc>", "put beside each scenario, and the baseline, a variant without this rule; repeatable. One scenario named alone is then its own baseline", gather)
    .option("--threads <n>", "worker threads (default: as many as the machine has); results do not depend on them", readCount("--threads", 1, 256))
    .option("--out <folder>", `where to write (default: a fresh folder under ${defaults.outFolder}/)`)
    .option("--resume", "go on with the run in --out, keeping what is finished; give the same arguments")
    .option("--force", "write over a run that is in --out")
    .option("--dry-run", "only say how many runs and how much time")
    .option("--json", "print only JSON: the comparison")
    .action(async (scenarios: string[], _options: unknown, command: Command) => {
      const { performRun } = await import("../perform-run.js");
      await performRun(scenarios, command, terminal);
    });
}
