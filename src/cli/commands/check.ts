import type { Command } from "commander";
import { defineCommand } from "../define-command.js";
import type { Terminal } from "../terminal.js";

/** `realist check`: is a theory, setting or scenario right? */
export function addCheck(program: Command, terminal: Terminal): void {
  defineCommand(program, "check <files...>", "Check theories, settings and scenarios, and say everything that is wrong, where, and what would be right.", [
    ["realist check models/mine", "a theory: its folder, or any file of it"],
    ["realist check models/mine/patterns.yaml", "its patterns, held to its evidence"],
    ["realist check scenarios/*.yaml", "several scenarios"],
    ["realist check scenarios/settings/demonstration", "a setting: its folder, or any file of it"],
  ])
    .option("--json", "print only JSON")
    .action(async (files: string[], { json }: { json?: true }) => {
      const { performCheck } = await import("../perform-check.js");
      performCheck(files, json === true, terminal);
    });
}
