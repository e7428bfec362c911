import { spellNumber } from "../answer/spell-value.js";
import { listBends } from "../compile/list-bends.js";
import { loadNamedTheory } from "./load-named-theory.js";
import * as say from "./messages.js";
import { renderTable } from "./render-table.js";
import { settleTheory } from "./settle-theory.js";
import type { Terminal } from "./terminal.js";

/** A state that moves by more than this over the last year of the reference run is not at its usual level yet. */
const mostDrift = 0.03;

/** Does what `realist theory settle` says: the reference run under the stated values, with the usual seed. */
export function performTheorySettle(word: string, json: boolean, terminal: Terminal): void {
  const theory = loadNamedTheory(word);
  const { settled, drift, level } = theory === null ? { settled: {}, drift: {}, level: {} } : settleTheory(theory);
  const bends = theory === null ? [] : listBends(theory.cmocs).map(({ key, cmoc, agent, behaviour }) => ({ key, cmoc, behaviour: `${agent}.${behaviour}`, ...settled[key] }));
  const states = Object.keys(drift).map((state) => ({ state, level: level[state], drift: drift[state] }));
  const drifting = states.filter((state) => Math.abs(state.drift) > mostDrift).map(({ state }) => state);
  if (json) {
    terminal.print(JSON.stringify({ bends: bends.map(({ usual, centre, ...bend }) => ({ ...bend, u: usual, c: centre })), states, drifting }, null, 2));
  } else if (theory === null) {
    terminal.print(say.emptyTheory(word));
  } else {
    const bendRows = bends.map(({ cmoc, behaviour, usual, centre }) => [cmoc, behaviour, spell(usual), spell(centre)]);
    const stateRows = states.map(({ state, level: mean, drift: moved }) => [state, spell(mean), spell(moved)]);
    terminal.print(renderTable([{ head: "rule" }, { head: "bends" }, { head: "u", align: "right" }, { head: "c", align: "right" }], bendRows));
    terminal.print("");
    terminal.print(renderTable([{ head: "state" }, { head: "level", align: "right" }, { head: "drift in the last year", align: "right" }], stateRows));
  }
  if (drifting.length > 0) terminal.say(say.drifts(drifting, mostDrift));
}

const spell = (value: number): string => spellNumber(value, 3);
