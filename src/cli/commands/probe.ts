import type { Command } from "commander";
import { defaults } from "../../experiment/defaults.js";
import { defineCommand } from "../define-command.js";
import { gather, readCount } from "../read-options.js";
import type { Terminal } from "../terminal.js";

interface ProbeOptions {
  vary: string;
  set?: string[];
  theory: string;
  weeks: number;
  json?: true;
}

/** `realist probe`: how one rule answers to one thing, all else standing still. */
export function addProbe(program: Command, terminal: Terminal): void {
  defineCommand(program, "probe <cmoc>", "Try one rule by itself: how far it is active as one lever or fact is varied, all else standing still.", [
    ["realist probe received_with_care --vary induction_given=0..1:0.1", "over a range, in steps"],
    ["realist probe basic_needs_first --vary basic_need=met,open", "over the words of a choice"],
    ["realist probe received_with_care --vary weeks_here=0..52:4 --set induction_given=0.8", "with something else told"],
  ])
    .requiredOption("--vary <name=from..to:step>", "what to vary: a lever, fact or state that the rule reads, or agent.name; or name=one,two for words")
    .option("--set <name=value>", "what something else that the rule reads stands at; repeatable", gather)
    .option("--theory <theory>", "a folder or a name", defaults.theory)
    .option("--weeks <n>", "weeks for which the rule then runs alone", readCount("--weeks", 0, 1040), 52)
    .option("--json", "print only JSON")
    .action(async (cmoc: string, { vary, set, theory, weeks, json }: ProbeOptions) => {
      const { performProbe } = await import("../perform-probe.js");
      performProbe({ cmoc, vary, set: set ?? [], theory, weeks, json: json === true }, terminal);
    });
}
