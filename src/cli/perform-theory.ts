import { readTheory } from "../theory/read-theory.js";
import type { Cmoc } from "../theory/rule.js";
import { loadNamedTheory } from "./load-named-theory.js";
import * as say from "./messages.js";
import { renderTable } from "./render-table.js";
import type { Terminal } from "./terminal.js";

/** Does what `realist theory list` says. */
export function performTheoryList(word: string, json: boolean, terminal: Terminal): void {
  const cmocs = loadNamedTheory(word)?.cmocs ?? [];
  if (json) {
    terminal.print(JSON.stringify(cmocs.map(listCmoc), null, 2));
    return;
  }
  const rows = cmocs.map(({ id, actor, source, theme }) => [id, actor, source === null ? "assumed" : `${source.study}, ${source.where}`, theme]);
  terminal.print(rows.length === 0 ? say.emptyTheory(word) : renderTable([{ head: "rule" }, { head: "actor" }, { head: "source", most: 40 }, { head: "theme", most: 50 }], rows));
}

/** Does what `realist theory read` says. */
export function performTheoryRead(word: string, terminal: Terminal): void {
  const theory = loadNamedTheory(word);
  terminal.print(theory === null ? say.emptyTheory(word) : readTheory(theory));
}

function listCmoc({ id, theme, actor, source, assumed }: Cmoc): object {
  return { id, theme, actor, ...(source === null ? { assumed } : { source }), status: source === null ? "assumed" : "sourced" };
}
