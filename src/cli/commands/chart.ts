import type { Command } from "commander";
import { defineCommand } from "../define-command.js";
import { gather } from "../read-options.js";
import type { Terminal } from "../terminal.js";

/** `realist chart`: charts of a stored run. */
export function addChart(program: Command, terminal: Terminal): void {
  defineCommand(program, "chart <run> [kinds...]", "Draw charts of a stored run: forest (differences), fan (over time), funnel (the pathway). All, if none is named.", [
    ["realist chart output/strong-induction-1", "all three, as SVG, PNG and specification"],
    ["realist chart output/strong-induction-1 forest --format svg", "only the differences, only SVG"],
    ["realist chart output/strong-induction-1 fan --metric wait", "waiting times over time"],
  ])
    .option("--format <formats>", "svg, png, vl.json, with commas between", "svg,png,vl.json")
    .option("--metric <metric>", "metric to draw over time, or the only ones among the differences; repeatable", gather)
    .option("--out <folder>", "where to write (default: charts/ in the run's folder)")
    .option("--force", "write over charts that are there")
    .action(async (run: string, kinds: string[], options: { format: string; metric?: string[]; out?: string; force?: true }) => {
      const { performChart } = await import("../perform-chart.js");
      await performChart(run, { kinds, formats: options.format, metrics: options.metric ?? null, out: options.out ?? null, force: options.force === true }, terminal);
    });
}
