import { Command } from "commander";
import { readPackageVersion } from "../experiment/package-version.js";
import { addChart } from "./commands/chart.js";
import { addCheck } from "./commands/check.js";
import { addCompare } from "./commands/compare.js";
import { addDoctor } from "./commands/doctor.js";
import { addExplain } from "./commands/explain.js";
import { addExport } from "./commands/export.js";
import { addImport } from "./commands/import.js";
import { addInit } from "./commands/init.js";
import { addPatterns } from "./commands/patterns.js";
import { addProbe } from "./commands/probe.js";
import { addRun } from "./commands/run.js";
import { addTheory } from "./commands/theory.js";
import { addLevels } from "./commands/levels.js";
import { addTrace } from "./commands/trace.js";
import { addWorld } from "./commands/world.js";
import { dressCommand } from "./define-command.js";
import type { Terminal } from "./terminal.js";

/** The whole command line. Each command loads what it needs only when it is asked to act. */
export function buildProgram(terminal: Terminal): Command {
  const program = new Command("realist");
  dressCommand(program, "What would change, for whom, and why: programme theory as a simulation of link-worker social prescribing.", [
    ["realist init demo && cd demo", "a working folder to play in"],
    ["realist run as-usual strong-induction", "what would better induction change?"],
    ["realist theory read belonging", "the theory, read aloud"],
    ["realist world", "what a theory or a scenario may speak of"],
    ["realist doctor", "is everything here that is needed?"],
    ["realist help run", "how to use one command"],
  ]);
  program.usage("COMMAND [options]").version(readPackageVersion(), "-V, --version", "show the version");

  program.commandsGroup("First steps:");
  addInit(program, terminal);
  addDoctor(program, terminal);
  program.commandsGroup("Ask what would change:");
  addRun(program, terminal);
  addCompare(program, terminal);
  addExplain(program, terminal);
  addChart(program, terminal);
  addExport(program, terminal);
  program.commandsGroup("Write and test a theory:");
  addTheory(program, terminal);
  addTrace(program, terminal);
  addProbe(program, terminal);
  addPatterns(program, terminal);
  addWorld(program, terminal);
  addLevels(program, terminal);
  addCheck(program, terminal);
  program.commandsGroup("Bring your own network:");
  addImport(program, terminal);
  return program;
}
