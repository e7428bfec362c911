import { spellNumber } from "../answer/spell-value.js";
import { probe, type Probe } from "../compile/probe.js";
import { vocabulary } from "../world/vocabulary.js";
import { loadNamedTheory } from "./load-named-theory.js";
import * as say from "./messages.js";
import { refuseUsage } from "./read-options.js";
import { readVariation } from "./read-variation.js";
import { renderTable, type TableColumn } from "./render-table.js";
import type { Terminal } from "./terminal.js";

/** What `realist probe` was told. */
export interface ProbeWords {
  cmoc: string;
  vary: string;
  set: readonly string[];
  theory: string;
  weeks: number;
  json: boolean;
}

/** Does what `realist probe` says. */
export function performProbe({ cmoc, vary, set, theory: word, weeks, json }: ProbeWords, terminal: Terminal): void {
  const variation = readVariation(vary);
  const told = set.map(readVariation);
  const theory = loadNamedTheory(word);
  if (theory === null) throw refuseUsage("no-rules", say.emptyTheory(word));
  const answer = probe(theory, vocabulary, { cmoc, vary: variation.name, values: variation.values, set: Object.fromEntries(told.map(({ name, values }) => [name, values[0]])), weeks });
  terminal.print(json ? JSON.stringify(answer, null, 2) : renderProbe(answer, weeks));
}

function renderProbe({ vary, points, assumed }: Probe, weeks: number): string {
  const states = Object.keys(points[0].after.states);
  const right = (head: string): TableColumn => ({ head, align: "right" });
  const rows = points.map(({ value, activation, after }) => [String(value ?? "none"), spell(activation), spell(after.activation), ...states.map((state) => spell(after.states[state]))]);
  const table = renderTable([right(vary), right("active"), right(say.activeAfter(weeks)), ...states.map(right)], rows);
  const stood = renderTable([{ head: "all else stood at" }, { head: "value", align: "right" }, { head: "why" }], assumed.map(({ name, value, why }) => [name, String(value ?? "none"), why]));
  return assumed.length === 0 ? table : `${table}\n\n${stood}`;
}

const spell = (value: number): string => spellNumber(value, 3);
