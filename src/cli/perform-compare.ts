import { compareRun, type Grouping } from "../answer/compare-run.js";
import { compareForReaders, presentComparisons } from "../answer/present-comparisons.js";
import { readRunFacts, type RunFacts } from "../answer/run-facts.js";
import { spellComparisons } from "../answer/spell-comparisons.js";
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
  const choice = { ...(by === null ? {} : { by }), ...(metrics === null ? {} : { metrics }) };
  if (json) {
    terminal.print(spellComparisons((await compareRun(folder, choice)).comparisons));
    return;
  }
  const answer = await compareForReaders(folder, choice);
  const facts = await readRunFacts(folder);
  terminal.print(`${sayOccasion(facts)}\n\n${presentComparisons(answer, facts)}`);
}

/** Under which theory, where, for how long and from how many pairs. */
export function sayOccasion(facts: RunFacts): string {
  return say.underTheory(facts.theory, facts.settingTitle, facts.weeks, facts.draws * facts.replicates);
}
