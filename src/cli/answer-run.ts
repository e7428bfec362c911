import { join } from "node:path";
import { compareRun, type RunAnswer } from "../answer/compare-run.js";
import { chooseHeadline } from "../answer/headline.js";
import { presentComparisons } from "../answer/present-comparisons.js";
import { readRunFacts, type RunFacts } from "../answer/run-facts.js";
import { spellComparisons } from "../answer/spell-comparisons.js";
import { summariseComparisons } from "../answer/summarise-comparisons.js";
import { writeComparisonCsv } from "../answer/write-comparison-csv.js";
import { writeThroughRulesCsv } from "../answer/write-through-rules-csv.js";
import { renderChart } from "../chart/render-chart.js";
import { writeChart } from "../chart/write-chart.js";
import { drawRun } from "../report/draw-run.js";
import { writeWhole } from "../store/write-whole.js";
import * as say from "./messages.js";
import { sayOccasion } from "./perform-compare.js";
import { quoteForShell } from "./quote-for-shell.js";
import type { Terminal } from "./terminal.js";

/**
 * What follows a finished run: the headline on the terminal; the whole comparison, the summary and the forest in the run's folder; and what
 * to do next. The folder is the run's own, so its earlier answers are written over.
 */
export async function answerRun(folder: string, terminal: Terminal, json: boolean): Promise<void> {
  const facts = await readRunFacts(folder);
  if (facts.scenarios.length < 2) {
    terminal.say(say.onlyBaseline(facts.baseline));
    terminal.say(say.wrote([folder]));
    return;
  }
  const { comparisons, throughRules, few } = await compareRun(folder, { by: "imd_quintile" });
  const headline = { comparisons: chooseHeadline(comparisons), throughRules: chooseHeadline(throughRules), few };
  // Written first: whoever reads the table through a pipe may stop early.
  const paths = await writeAnswers(folder, { comparisons, throughRules }, facts);
  terminal.print(json ? spellComparisons(comparisons, throughRules) : `${sayOccasion(facts)}\n\n${presentComparisons(headline, facts)}`);
  terminal.say(say.wrote(paths));
  terminal.say(say.next(`compare ${quoteForShell(folder)} --by imd_quintile --metric uptake`));
}

async function writeAnswers(folder: string, { comparisons, throughRules }: Pick<RunAnswer, "comparisons" | "throughRules">, facts: RunFacts): Promise<string[]> {
  const table = join(folder, "comparison.csv");
  const summary = join(folder, "summary.txt");
  await writeComparisonCsv(comparisons, table, { force: true });
  writeWhole(summary, summariseComparisons(comparisons, facts, chooseHeadline(throughRules)));
  const paths = [table, summary];
  if (throughRules.length > 0) paths.push(await writeThroughRulesCsv(throughRules, join(folder, "through-rules.csv"), { force: true }));
  for (const { name, chart } of await drawRun(folder, "forest", null)) {
    paths.push(...(await writeChart(folder, name, await renderChart(chart.spec, { ...chart, id: name }), undefined, { force: true })));
  }
  return paths;
}
