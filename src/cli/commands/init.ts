import type { Command } from "commander";
import { defineCommand } from "../define-command.js";
import * as say from "../messages.js";
import type { Terminal } from "../terminal.js";

/** `realist init`: a working folder with the demonstration setting and the shipped scenarios. */
export function addInit(program: Command, terminal: Terminal): void {
  defineCommand(program, "init <folder>", "Make a working folder with the demonstration setting and scenarios, to run and to edit.", [
    ["realist init demo", "a new folder"],
    ["realist init . --force", "into this folder, over files of the same names"],
  ])
    .option("--force", "write over files of the same names")
    .action(async (folder: string, { force }: { force?: true }) => {
      const { writeWorkingFolder } = await import("../../setting/working-folder.js");
      const { quoteForShell } = await import("../quote-for-shell.js");
      const made = writeWorkingFolder(folder, { force: force === true });
      terminal.say(say.wrote([...made.files.map((file) => `${folder}/${file}`)]));
      terminal.say(say.next("run as-usual strong-induction", quoteForShell(folder)));
    });
}
