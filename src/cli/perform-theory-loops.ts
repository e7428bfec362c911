import { findLoops, type Loop } from "../theory/find-loops.js";
import type { Theory } from "../theory/rule.js";
import { listWords, suggestWord } from "../problem/messages.js";
import { vocabulary } from "../world/vocabulary.js";
import { loadNamedTheory } from "./load-named-theory.js";
import * as say from "./messages.js";
import { refuseUsage } from "./read-options.js";
import { renderTable, wrapText } from "./render-table.js";
import type { Terminal } from "./terminal.js";

const wide = 100;

/** What `realist theory loops` was told. */
export interface LoopChoice {
  json: boolean;
  /** Every loop, not only enough of them to meet each rule. */
  all: boolean;
  /** Rules and quantities that a loop must pass, each by its name. */
  through: readonly string[];
}

/** Does what `realist theory loops` says. */
export function performTheoryLoops(word: string, { json, all, through }: LoopChoice, terminal: Terminal): void {
  const theory = loadNamedTheory(word);
  const { loops, areAll } = theory === null ? { loops: [], areAll: true } : findLoops(theory, vocabulary);
  if (loops.length > 0) refuseUnknown(through, loops);
  const passing = loops.filter((loop) => through.every((name) => listNames(loop).includes(name)));
  if (json) {
    terminal.print(JSON.stringify({ loops: passing.map(({ cmocs, through: quantities, by, name }) => ({ name, cmocs, through: quantities, by })), all: areAll }, null, 2));
    return;
  }
  if (theory === null || loops.length === 0) {
    terminal.print(say.noLoops(word));
    return;
  }
  const shown = all || through.length > 0 ? passing : chooseToMeetRules(passing);
  const head = say.loopsFound({ found: loops.length, areAll, shown: shown.length, through });
  terminal.print([wrapText(head, wide).join("\n"), ...shown.map((loop) => renderLoop(loop, theory))].join("\n\n"));
}

/** The shortest loops that between them pass every rule that stands in any: each has a rule that none before it has. */
function chooseToMeetRules(loops: readonly Loop[]): Loop[] {
  const met = new Set<string>();
  return loops.filter(({ cmocs }) => {
    const isNew = cmocs.some((rule) => !met.has(rule));
    cmocs.forEach((rule) => met.add(rule));
    return isNew;
  });
}

/** The names by which a loop may be asked for: its rules, those that lead beside them, and its quantities with and without their agent. */
function listNames({ cmocs, through, by }: Loop): string[] {
  return [...cmocs, ...by.flat(), ...through, ...through.map((quantity) => quantity.split(".")[1])];
}

function refuseUnknown(through: readonly string[], loops: readonly Loop[]): void {
  const known = [...new Set(loops.flatMap(listNames))].sort();
  const unknown = through.find((name) => !known.includes(name));
  if (unknown !== undefined) throw refuseUsage("unknown-name", say.noLoopThrough(unknown), suggestWord(unknown, known));
}

/** A loop as it is followed, a line each step with the rules that lead to it; below, where each rule is from. */
function renderLoop({ cmocs, through, by }: Loop, theory: Theory): string {
  const round = [...through.slice(1), through[0]].map((quantity, at) => [`→ ${say.sayQuantity(quantity)}`, say.ledBy(by[at])]);
  const steps = renderTable([{ head: say.sayQuantity(through[0]) }, { head: "", most: 60 }], round).split("\n");
  const beside = [...new Set(by.flat())].filter((id) => !cmocs.includes(id));
  const sources = [...cmocs, ...beside].flatMap((id) => wrapText(say.ruleWithSource(id, theory.cmocs.find((cmoc) => cmoc.id === id)?.source ?? null), wide - 6).map((line, at) => (at === 0 ? line : `    ${line}`)));
  const title = say.capitalise(listWords(cmocs.map((id) => id.replaceAll("_", " "))));
  return [...wrapText(title, wide), ...[...steps, ...sources].map((line) => `  ${line}`)].join("\n");
}
