import { compareRun, type Grouping } from "../answer/compare-run.js";
import { compareForReaders, presentComparisons } from "../answer/present-comparisons.js";
import { readRunFacts, type RunFacts } from "../answer/run-facts.js";
import { spellComparisons } from "../answer/spell-comparisons.js";
import * as say from "./messages.js";
import type { Terminal } from "./terminal.js";

/** What `realist compare` was told. */
export interface CompareRequest {
  by: Grouping | null;
  /** Names of metrics, or all; null shows people the headline, and gives JSON all. */
  metrics: readonly string[] | "all" | null;
  json: boolean;
}

/** Does what `realist compare` says. */
export async function performCompare(folder: string, { by, metrics, json }: CompareRequest, terminal: Terminal): Promise<void> {
  const division = by === null ? {} : { by };
  if (json) {
    const { comparisons, throughRules } = await compareRun(folder, { ...division, ...(metrics === null || metrics === "all" ? {} : { metrics }) });
    terminal.print(spellComparisons(comparisons, throughRules));
    return;
  }
  const answer = await compareForReaders(folder, { ...division, ...(metrics === null ? {} : { metrics }) });
  const facts = await readRunFacts(folder);
  terminal.print(`${sayOccasion(facts)}\n\n${presentComparisons(answer, facts)}`);
}

/** Under which theory, where, for how long and from how many pairs. */
export function sayOccasion(facts: RunFacts): string {
  return say.underTheory(facts.theory, facts.settingTitle, facts.weeks, facts.draws * facts.replicates);
}
