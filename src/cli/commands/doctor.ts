import type { Command } from "commander";
import { exitCodes } from "../../problem/problem.js";
import { defineCommand } from "../define-command.js";
import type { Terminal } from "../terminal.js";

/** `realist doctor`: is everything here that is needed? Exit code 5 if not. */
export function addDoctor(program: Command, terminal: Terminal): void {
  defineCommand(program, "doctor", "Look whether everything is here that is needed: Node, packages, store, fonts, threads, disk.", [
    ["realist doctor", "a line for each check"],
    ["realist doctor --json", "the same as data"],
  ])
    .option("--json", "print only JSON")
    .action(async ({ json }: { json?: true }) => {
      const { examine } = await import("../examine.js");
      const { renderTable } = await import("../render-table.js");
      const checks = await examine();
      if (json) terminal.print(JSON.stringify({ checks }, null, 2));
      else terminal.print(renderTable([{ head: "" }, { head: "check" }, { head: "found", most: 70 }], checks.map(({ ok, check, found }) => [ok ? "ok" : "NO", check, found])));
      if (checks.some(({ ok }) => !ok)) terminal.exitCode = exitCodes.checkFailed;
    });
}
