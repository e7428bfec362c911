import * as tell from "../evidence/diff/messages.js";
import { loadRefinements } from "../register/load-refinements.js";
import type { Refinement, Statement } from "../register/register.js";
import { loadGroundedTheory } from "./load-grounded-theory.js";
import * as say from "./messages.js";
import { wrapText } from "./render-table.js";
import type { Terminal } from "./terminal.js";

const wide = 100;

/** Does what `realist theory log` says: what was changed in a theory, when, why and on which evidence. */
export function performTheoryLog(word: string, json: boolean, terminal: Terminal): void {
  const loaded = loadGroundedTheory(word);
  if (loaded === null) {
    terminal.print(json ? JSON.stringify({ theory: null, refinements: [] }, null, 2) : say.emptyTheory(word));
    return;
  }
  const { folder, theory: { name, hash }, evidence: { statements } } = loaded;
  const refinements = loadRefinements(folder);
  if (json) terminal.print(JSON.stringify({ theory: { name, hash }, refinements }, null, 2));
  else terminal.print([...(refinements.length === 0 ? [tell.noLog(name)] : refinements.map((entry) => renderEntry(entry, statements))), wrapText(tell.stateNow(name, hash), wide).join("\n")].join("\n\n"));
}

function renderEntry({ date, what, why, evidence, cmocs }: Refinement, statements: readonly Statement[]): string {
  const wrap = (text: string): string => wrapText(text, wide - 12).join("\n            ").replace(/^/, "            ");
  const cited = evidence.map((id) => tell.onEvidence(id, statements.find((statement) => statement.id === id)!.says));
  return [wrap(what).replace(/^ {12}/, `${date}  `), wrap(tell.why(why)), ...cited.map(wrap), ...(cmocs.length === 0 ? [] : [wrap(tell.concerns(cmocs))])].join("\n");
}
