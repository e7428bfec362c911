import type { Command } from "commander";
import { defaults } from "../../experiment/defaults.js";
import { defineCommand } from "../define-command.js";
import type { Terminal } from "../terminal.js";

interface TraceOptions {
  cmoc?: string;
  evidence?: string;
  theory: string;
  json?: true;
}

/** `realist trace`: from a rule to its evidence and what it reaches, or from evidence to all that rests on it. */
export function addTrace(program: Command, terminal: Terminal): void {
  defineCommand(program, "trace", "Trace a rule to its sources, numbers and the metrics that it reaches, or a piece of evidence to all that rests on it.", [
    ["realist trace --cmoc narrow_gate", "a rule: sources, words, numbers, metrics"],
    ["realist trace --evidence F02", "a statement: place, use, and what rests on it"],
    ["realist trace --evidence two_sides", "a study, with all that it says"],
  ])
    .option("--cmoc <cmoc>", "a rule of the theory")
    .option("--evidence <id>", "a statement or a study of its evidence")
    .option("--theory <theory>", "a folder or a name", defaults.theory)
    .option("--json", "print only JSON")
    .action(async ({ cmoc, evidence, theory, json }: TraceOptions) => {
      const { performTrace } = await import("../perform-trace.js");
      performTrace({ cmoc, evidence, theory, json: json === true }, terminal);
    });
}
