import { theoryGraph, type GraphedCmoc, type TheoryGraph } from "../theory/graph.js";
import { vocabulary } from "../world/vocabulary.js";
import { loadNamedTheory } from "./load-named-theory.js";
import * as say from "./messages.js";
import { renderTable, wrapText } from "./render-table.js";
import type { Terminal } from "./terminal.js";

const wide = 100;

/** Does what `realist theory graph` says. */
export function performTheoryGraph(word: string, json: boolean, terminal: Terminal): void {
  const { cmocs, loops } = readGraph(word);
  if (json) terminal.print(JSON.stringify({ cmocs, loops: loops.map(({ cmocs: ids }) => ids) }, null, 2));
  else terminal.print(cmocs.length === 0 ? say.emptyTheory(word) : cmocs.map(renderCmoc).join("\n\n"));
}

function readGraph(word: string): TheoryGraph {
  const theory = loadNamedTheory(word);
  return theory === null ? { cmocs: [], loops: [] } : theoryGraph(theory, vocabulary);
}

function renderCmoc({ id, reads, writes, bends, reaches }: GraphedCmoc): string {
  const list = (label: string, names: readonly string[]): string[] => (names.length === 0 ? [] : [wrapText(`${label} ${names.join(", ")}`, wide).join("\n    ")]);
  const lines = [...list("reads", reads), ...list("moves", writes), ...list("bends", bends)].map((line) => `  ${line}`);
  const rows = reaches.map(({ metric, how, after_weeks, via }) => ["   ", metric, how, say.afterWeeks(after_weeks), via.join(" → ")]);
  const table = rows.length === 0 ? [] : [renderTable([{ head: "   " }, { head: "reaches" }, { head: "how" }, { head: "not before" }, { head: "by way of", most: 80 }], rows)];
  return [id, ...lines, ...table].join("\n");
}
