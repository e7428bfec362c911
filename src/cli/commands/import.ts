import type { Command } from "commander";
import { defineCommand, dressCommand } from "../define-command.js";
import * as say from "../messages.js";
import type { Terminal } from "../terminal.js";

interface NhsOptions {
  map: string;
  practices?: string;
  ages: string;
  imd: string;
  workforce?: string;
  icb?: string;
  pcn?: string;
  out: string;
  force?: true;
  json?: true;
}

/** `realist import nhs`: public NHS files, as their publishers lay them out, into a setting. */
export function addImport(program: Command, terminal: Terminal): void {
  const example = "realist import nhs --map map.csv --ages ages.csv --imd fingertips.csv --workforce workforce.csv --pcn U12345 --out my-network";
  const parent = dressCommand(program.command("import"), "Make a setting of somebody's data.", [[example, "a setting of one network"]]);
  defineCommand(parent, "nhs", "Make a setting of public NHS files, in the layouts in which they are published.", [
    [example, "one network"],
    [example.replace("--pcn U12345", "--icb QNC"), "all networks of one board"],
  ])
    .requiredOption("--map <file>", "practices, networks and boards: gp-reg-pat-prac-map.csv (NHS England, Patients Registered at a GP Practice), or the core partner details of ePCN")
    .option("--practices <file>", "which practices are open, and GP practices: epraccur.csv (Organisation Data Service)")
    .requiredOption("--ages <file>", "registered patients by age: gp-reg-pat-prac-quin-age.csv (the same publication), or the totals gp-reg-pat-prac-all.csv")
    .requiredOption("--imd <file>", "deprivation scores of practices (OHID Fingertips, indicator 93553 or 94240)")
    .option("--workforce <file>", "link workers in post: PCN Workforce, individual level (NHS England); the level of England is assumed without it")
    .option("--icb <code>", "only this integrated care board")
    .option("--pcn <code>", "only this network")
    .requiredOption("--out <folder>", "where to write setting.yaml and its tables")
    .option("--force", "write over a setting that is there")
    .option("--json", "print what was read, left out and assumed as JSON")
    .action(async (options: NhsOptions) => {
      const { importNhs } = await import("../../setting/nhs/import-nhs.js");
      const { renderImport, spellImport } = await import("../../setting/nhs/render-import.js");
      const { vocabulary } = await import("../../world/vocabulary.js");
      const { quoteForShell } = await import("../quote-for-shell.js");
      const summary = await importNhs(options, vocabulary);
      terminal.print(options.json === true ? spellImport(summary) : renderImport(summary));
      terminal.say(say.wrote(summary.files.map((file) => `${summary.folder}/${file}`)));
      terminal.say(say.next(`run as-usual strong-induction --setting ${quoteForShell(summary.folder)}`));
    });
}
