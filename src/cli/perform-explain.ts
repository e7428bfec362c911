import { availableParallelism } from "node:os";
import { explainDifference, type ExplainedDifference } from "../answer/explain-difference.js";
import { explainLife, type ExplainedLife } from "../answer/explain-life.js";
import { presentDifference, spellDifferenceParts } from "../answer/present-difference.js";
import { presentLife, spellLife } from "../answer/present-life.js";
import { describeSeconds } from "../experiment/dry-run.js";
import { listenForInterrupt } from "../experiment/interrupt.js";
import type { ExplainOptions } from "./commands/explain.js";
import * as say from "./messages.js";
import { refuseUsage } from "./read-options.js";
import type { Terminal } from "./terminal.js";

/** Does what `realist explain` says: the difference, one life, or both in this order. */
export async function performExplain(folder: string, options: ExplainOptions, terminal: Terminal): Promise<void> {
  const { scenario, metric, agent, draw, replicate } = options;
  if (metric === undefined && agent === undefined) throw refuseUsage("nothing-to-explain", say.explainWhat(), say.howToExplain());
  if (agent === undefined && (draw !== undefined || replicate !== undefined)) throw refuseUsage("nothing-to-choose", say.drawIsForLives(), say.howToExplain());
  // The life first: it is soon told, and what is wrong in its words should not be learnt after minutes.
  const life = agent === undefined ? null : await explainLife(folder, { scenario, agent, draw, replicate });
  const difference = metric === undefined ? null : await knockOut(folder, { ...options, metric }, terminal);
  if (options.json === true) {
    terminal.print(JSON.stringify({ ...(difference === null ? {} : spellDifferenceParts(difference)), ...(life === null ? {} : { life: spellLife(life) }) }, null, 2));
    return;
  }
  terminal.print(present(difference, life));
}

function present(difference: ExplainedDifference | null, life: ExplainedLife | null): string {
  return [...(difference === null ? [] : [presentDifference(difference)]), ...(life === null ? [] : [presentLife(life)])].join("\n\n\n");
}

async function knockOut(folder: string, { scenario, metric, pairs, threads }: ExplainOptions & { metric: string }, terminal: Terminal): Promise<ExplainedDifference> {
  const { signal, stopListening } = listenForInterrupt();
  terminal.endsItself = true;
  try {
    return await explainDifference(folder, {
      scenario, metric, pairs, signal,
      threads: threads ?? availableParallelism(),
      onProgress: ({ done, total, secondsLeft }) => terminal.showProgress(say.knockingOut(done, total, secondsLeft === null ? "" : say.timeLeft(describeSeconds(secondsLeft)))),
    });
  } finally {
    stopListening();
    terminal.endsItself = false;
  }
}
