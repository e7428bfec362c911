import type { Command, CommanderError } from "commander";

/** A command line that could not be understood, with the command that met it. */
export class UsageFault extends Error {
  constructor(
    readonly command: Command,
    readonly reason: CommanderError,
  ) {
    super(reason.message);
    this.name = "UsageFault";
  }
}
