import { compareRun, type Grouping } from "../answer/compare-run.js";
import { readRunFacts, type RunFacts } from "../answer/run-facts.js";
import { spellComparisons } from "../answer/spell-comparisons.js";
import { tabulateComparisons } from "../answer/tabulate-comparisons.js";
import * as say from "./messages.js";
import type { Terminal } from "./terminal.js";

/** What `realist compare` was told. */
export interface CompareRequest {
  by: Grouping | null;
  metrics: readonly string[] | null;
  json: boolean;
}

/** Does what `realist compare` says. */
export async function performCompare(folder: string, { by, metrics, json }: CompareRequest, terminal: Terminal): Promise<void> {
  const { comparisons } = await compareRun(folder, { ...(by === null ? {} : { by }), ...(metrics === null ? {} : { metrics }) });
  if (json) {
    terminal.print(spellComparisons(comparisons));
    return;
  }
  const facts = await readRunFacts(folder);
  terminal.print(`${sayOccasion(facts)}\n\n${tabulateComparisons(comparisons, facts.metrics)}`);
}

/** Under which theory, where, for how long and from how many pairs. */
export function sayOccasion(facts: RunFacts): string {
  return say.underTheory(facts.theory, facts.settingTitle, facts.weeks, facts.draws * facts.replicates);
}
