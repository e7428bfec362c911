import type { Command } from "commander";
import { UsageFault } from "./usage-fault.js";

/** One line of a command and what it does. */
export type Example = readonly [line: string, does: string];

/**
 * Gives a command what all share: help that leads with examples, no surplus arguments, and faults that say which
 * command met them.
 */
export function dressCommand(command: Command, about: string, examples: readonly Example[]): Command {
  const width = Math.min(58, Math.max(...examples.map(([line]) => line.length)));
  const lines = examples.map(([line, does]) => (line.length > width ? `  ${line}\n  ${" ".repeat(width)}  ${does}` : `  ${line.padEnd(width)}  ${does}`));
  return command
    .description(about)
    .summary(about.split(/[.:] ?/)[0])
    .addHelpText("before", `Examples:\n${lines.join("\n")}\n`)
    .allowExcessArguments(false)
    .helpCommand(false)
    .helpOption("-h, --help", "show this help")
    .configureOutput({ outputError: () => undefined })
    .exitOverride((reason) => {
      throw new UsageFault(command, reason);
    });
}

/** Adds a command to its parent, such as `defineCommand(program, "check <files...>", …)`. */
export function defineCommand(parent: Command, usage: string, about: string, examples: readonly Example[]): Command {
  return dressCommand(parent.command(usage), about, examples);
}

/** The whole name of a command: "realist theory read". */
export function nameCommand(command: Command): string {
  return command.parent === null ? command.name() : `${nameCommand(command.parent)} ${command.name()}`;
}
