import type { Command } from "commander";
import { defineCommand } from "../define-command.js";
import type { Terminal } from "../terminal.js";

/** `realist world`: the vocabulary of the world. */
export function addWorld(program: Command, terminal: Terminal): void {
  defineCommand(program, "world", "Show what there is to speak of: agents, facts, states, behaviours, events, levers, metrics, the week.", [
    ["realist world", "tables to read"],
    ["realist world --json", "the same as data"],
  ])
    .option("--json", "print only JSON")
    .action(async ({ json }: { json?: true }) => {
      const { vocabulary } = await import("../../world/vocabulary.js");
      if (json) {
        const { describeWorld } = await import("../world-json.js");
        terminal.print(JSON.stringify(describeWorld(vocabulary), null, 2));
      } else {
        const { renderWorld } = await import("../world-text.js");
        terminal.print(renderWorld(vocabulary));
      }
    });
}
