import type { Command } from "commander";
import { defaults } from "../../experiment/defaults.js";
import { patternDefaults } from "../../evidence/patterns/pattern-defaults.js";
import { defineCommand } from "../define-command.js";
import { readCount } from "../read-options.js";
import type { Terminal } from "../terminal.js";

/** What `realist patterns` was told. */
export interface PatternsOptions {
  draws: number;
  trials: number;
  placebos: number;
  knockOuts: number;
  leaveStudiesOut?: true;
  weeks: number;
  seed: string;
  threads?: number;
  strict?: true;
  json?: true;
  chart?: string;
  force?: true;
}

/** `realist patterns`: the findings of studies as statements that a theory's runs hold or fail. */
export function addPatterns(program: Command, terminal: Terminal): void {
  const { draws, trials, placebos, knockOuts } = patternDefaults;
  defineCommand(program, "patterns <theory...>", "Hold a theory's patterns against its runs, against placebo theories, and against rivals.", [
    ["realist patterns belonging", "how often each pattern holds, and how often under placebos"],
    ["realist patterns belonging --strict", "exit code 5 if a validation pattern fails"],
    ["realist patterns belonging models/mine null", "the first one's patterns under rivals, side by side"],
    ["realist patterns belonging --placebos 0 --knock-outs 0", "a quick look: the theory alone"],
    ["realist patterns belonging --chart charts", "also draw theories by patterns"],
  ])
    .option("--draws <n>", "draws of a theory's numbers from their plausible ranges; 1 takes the stated values", readCount("--draws", 1, 1000), draws)
    .option("--trials <n>", "trials of luck under each draw; one trial takes several networks together, as a study does", readCount("--trials", 1, 1000), trials)
    .option("--placebos <n>", "theories with signs and contexts drawn by lot; 0 leaves them out", readCount("--placebos", 0, 1000), placebos)
    .option("--knock-outs <n>", "trials without the rules that cite a pattern's own passage, to see what only restates them; 0 leaves them out", readCount("--knock-outs", 0, 1000), knockOuts)
    .option("--leave-studies-out", "also hold each pattern without the rules of one study at a time")
    .option("--weeks <n>", "weeks simulated after the warm-up", readCount("--weeks", 52, 1040), defaults.weeks)
    .option("--seed <text>", "any text; the same text gives the same luck and the same placebos", defaults.seed)
    .option("--threads <n>", "worker threads (default: as many as the machine has); results do not depend on them", readCount("--threads", 1, 256))
    .option("--strict", "end with exit code 5 if a pattern used for validation fails")
    .option("--chart <folder>", "also draw the matrix of theories by patterns into this folder")
    .option("--force", "write over a chart that is there")
    .option("--json", "print only JSON")
    .action(async (theories: string[], options: PatternsOptions) => {
      const { performPatterns } = await import("../perform-patterns.js");
      await performPatterns(theories, options, terminal);
    });
}
