import { availableParallelism } from "node:os";
import { join } from "node:path";
import { countVerdicts, describePattern, describeRivals, listRemarks, patternHeads, spellPatterns } from "../answer/present-patterns.js";
import { assessPatterns } from "../evidence/patterns/assess-patterns.js";
import type { AssessedPattern } from "../evidence/patterns/assessed-pattern.js";
import { loadPatternBook } from "../evidence/patterns/load-book.js";
import { defaults } from "../experiment/defaults.js";
import { describeSeconds } from "../experiment/dry-run.js";
import { listenForInterrupt } from "../experiment/interrupt.js";
import { exitCodes } from "../problem/problem.js";
import { loadSetting } from "../setting/load-setting.js";
import { findShippedSettings } from "../setting/shipped-settings.js";
import { splitWeeks } from "../simulate/periods.js";
import { findTheoryFolder } from "../theory/find-theory.js";
import { vocabulary } from "../world/vocabulary.js";
import type { PatternsOptions } from "./commands/patterns.js";
import { loadNamedTheory } from "./load-named-theory.js";
import * as say from "./messages.js";
import { refuseUsage } from "./read-options.js";
import { renderTable, wrapText } from "./render-table.js";
import type { Terminal } from "./terminal.js";

const wide = 110;
const chartName = "patterns";

/** Does what `realist patterns` says: everything is read and checked before anything is simulated. */
export async function performPatterns(words: readonly string[], options: PatternsOptions, terminal: Terminal): Promise<void> {
  const folder = findTheoryFolder(words[0]);
  const theories = words.map(loadNamedTheory);
  const [own] = theories;
  if (folder === null || own === null) throw refuseUsage("no-patterns", say.nullHasNoPatterns(), say.nullComesSecond());
  const twice = words.find((word, at) => words.indexOf(word) < at);
  if (twice !== undefined) throw refuseUsage("twice-the-same", say.theoryTwice(twice));
  const months = splitWeeks(options.weeks, "month").length;
  const { book, statements } = loadPatternBook(folder, own, months);
  const reference = loadSetting(join(findShippedSettings(), defaults.setting), vocabulary);
  if (options.chart !== undefined && options.force !== true) await (await import("../chart/write-chart.js")).requireNoChart(options.chart, chartName);
  const { signal, stopListening } = listenForInterrupt();
  terminal.endsItself = true;
  let rows: AssessedPattern[];
  try {
    rows = await assessPatterns({
      book, theories, statements, months,
      frame: { seed: options.seed, reference, warmUpWeeks: defaults.warmUpWeeks, weeks: options.weeks },
      draws: options.draws, trials: options.trials, placebos: options.placebos, knockOuts: options.knockOuts, leaveStudiesOut: options.leaveStudiesOut === true,
      means: {
        threads: options.threads ?? availableParallelism(), signal,
        onProgress: ({ phase, done, total, secondsLeft }) => {
          const left = secondsLeft === null ? "" : say.timeLeft(describeSeconds(secondsLeft));
          terminal.showProgress(phase === "settling" ? say.settling(done, total, left) : say.runningSites(done, total, left));
        },
      },
    });
  } finally {
    stopListening();
    terminal.endsItself = false;
  }
  if (options.json === true) terminal.print(spellPatterns(rows));
  else terminal.print(renderPatterns(rows, own.name, options));
  if (options.chart !== undefined) await drawPatterns(rows, options.chart, options.force === true, terminal);
  const failed = rows.filter(({ pattern, theory, verdict }) => theory === own.name && pattern.use === "validation" && verdict === "failed");
  if (options.strict === true && failed.length > 0) {
    terminal.say(say.validationFailed(failed.map(({ pattern }) => pattern.id)));
    terminal.exitCode = exitCodes.checkFailed;
  }
}

function renderPatterns(rows: readonly AssessedPattern[], theory: string, { draws, trials, placebos }: PatternsOptions): string {
  const own = rows.filter((row) => row.theory === theory);
  const rightAligned = ["simulated", "over trials", "held", "placebos"];
  const columns = patternHeads.map((head) => ({ head, most: 34, align: rightAligned.includes(head) ? ("right" as const) : ("left" as const) }));
  const rivals = [...new Set(rows.map((row) => row.theory))];
  const table = renderTable(columns, own.map(describePattern));
  const beside = rivals.length === 1 ? [] : [renderTable([{ head: "pattern" }, { head: "use" }, ...rivals.map((head) => ({ head }))], own.map(({ pattern }) => describeRivals(rivals.map((rival) => rows.find((row) => row.theory === rival && row.pattern.id === pattern.id)!))))];
  const remarks = listRemarks(own).map((remark) => wrapText(remark, wide).join("\n  "));
  const head = wrapText(say.patternsHead(theory, draws * trials, draws, placebos), wide).join("\n");
  return [head, table, ...beside, ...(remarks.length === 0 ? [] : [remarks.join("\n")]), countVerdicts(own).join("\n")].join("\n\n");
}

async function drawPatterns(rows: readonly AssessedPattern[], folder: string, force: boolean, terminal: Terminal): Promise<void> {
  const [{ gatherMatrix }, { drawMatrix }, { renderChart }, { writeChart }] = await Promise.all([import("../report/gather-matrix.js"), import("../chart/matrix-spec.js"), import("../chart/render-chart.js"), import("../chart/write-chart.js")]);
  const drawn = await drawMatrix(gatherMatrix(rows));
  terminal.say(say.wrote(await writeChart(folder, chartName, await renderChart(drawn.spec, { ...drawn, id: chartName }), undefined, { force })));
}
