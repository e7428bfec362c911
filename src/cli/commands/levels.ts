import type { Command } from "commander";
import { networkKinds, type NetworkKind } from "../../evidence/network-kinds.js";
import { nullTheory } from "../../theory/find-theory.js";
import { defaults } from "../../experiment/defaults.js";
import { defineCommand } from "../define-command.js";
import { readCount, readWord } from "../read-options.js";
import type { Terminal } from "../terminal.js";

interface LevelsOptions {
  setting: string;
  theory: string;
  kind?: NetworkKind | "all";
  networks: number;
  json?: true;
}

/** `realist levels`: the world as usual beside what an ordinary, deprived or affluent network has. */
export function addLevels(program: Command, terminal: Terminal): void {
  defineCommand(program, "levels", "Set the simulated world as usual beside the usual levels of a network: level, range, simulated, in or out.", [
    ["realist levels", "the demonstration network, with no theory"],
    ["realist levels --theory belonging", "with a theory, which should leave them as they are"],
    ["realist levels --kind all --networks 100", "an ordinary, a deprived and an affluent network"],
    ["realist levels --setting my-network --json", "your own network, as data"],
  ])
    .option("--setting <setting>", "the place, by path or by name", defaults.setting)
    .option("--theory <theory>", "the theory, by path or by name", nullTheory)
    .option("--kind <kind>", `who lives in the demonstration network: ${networkKinds.join(", ")} or all (default: "ordinary")`, readWord("--kind", [...networkKinds, "all"] as const))
    .option("--networks <n>", "how many times to run the place, each with other luck", readCount("--networks", 1, 1000), 24)
    .option("--json", "print only JSON")
    .action(async ({ setting, theory, kind, networks, json }: LevelsOptions) => {
      const { performLevels } = await import("../perform-levels.js");
      performLevels({ setting, theory, kinds: kind === undefined ? null : kind === "all" ? networkKinds : [kind], copies: networks, json: json === true }, terminal);
    });
}
