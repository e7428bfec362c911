import type { Move, Time } from "../theory/rule.js";
import { emitDegree, emitEvent, emitOwn } from "./emit-degree.js";
import { emitAtTarget, emitMean } from "./emit-target.js";
import type { KernelText } from "./kernel-text.js";

/** With what strength a line acts: then by activation a, otherwise by 1 - a, outcomes always in full. */
export type Strength = "a" | "(1 - a)" | null;

function emitShare(text: KernelText, parameter: string, time: Time): string {
  if (time.every === "month") return text.constant({ how: "week", parameter });
  const once = text.constant({ how: "value", parameter });
  if (time.every === "occasion") return once;
  const count = emitEvent(text, time);
  return text.local(`events ${count} ${once}`, () => `takeEvents(${count}, ${once}, ${text.constant({ how: "keep", parameter })})`);
}

/** The change of a state s: the share of the gap to its aim, to 1 or to 0; times the degree, times the strength. */
function emitChange(text: KernelText, move: Exclude<Move, { node: "becomes" }>, strength: Strength, state: string): string {
  const share = emitShare(text, move.share, move.time);
  let change: string;
  if (move.node === "towards") {
    change = `${share} * (${emitDegree(text, move.aim)} - ${state})`;
  } else {
    const gap = move.node === "rises" ? `(1 - ${state})` : `-${state}`;
    change = move.with === null ? `${gap} * ${share}` : `${gap} * ${share} * ${emitDegree(text, move.with)}`;
  }
  return strength === null ? change : `${strength} * (${change})`;
}

/** The state of a target; that of the base row itself is read once a row. */
function emitState(text: KernelText, column: string, row: string): string {
  return row === "i" ? emitOwn(text, column) : `${column}[${row}]`;
}

/**
 * Adds one line's change to the sum of its target. Where it reaches another row, several holders may: their changes
 * are averaged in the order of base rows. A change with an absent part is NaN and is passed over.
 */
export function emitMove(text: KernelText, move: Move, strength: Strength): void {
  const { target } = move;
  if (move.node === "becomes") return emitBecoming(text, move, strength);
  const column = text.value(target.agent, "states", target.name);
  const sum = text.change(target.agent, target.name);
  const writeChange = (row: string, write: string): string =>
    `const change = ${emitChange(text, move, strength, emitState(text, column, row))}; if (change === change) ${write}`;
  if (target.reach === "own") {
    const held = text.held(sum);
    text.body.push(emitAtTarget(text, target, (row) => writeChange(row, `${held} += change;`)));
    return;
  }
  const average = text.average(target.agent);
  const gather = (row: string): string => `{ ${average.sum}[${row}] += change; ${average.count}[${row}] += 1; }`;
  text.body.push(emitAtTarget(text, target, (row) => writeChange(row, gather(row))));
  text.after.push(emitMean(text, target.agent, average, (mean) => `${sum}[j] += ${mean};`));
}

/** "becomes": in full strength the value itself; in part, that part of the way; with none, nothing. */
function emitBecoming(text: KernelText, move: Extract<Move, { node: "becomes" }>, strength: Strength): void {
  const { target } = move;
  const column = text.value(target.agent, "states", target.name);
  const becoming = text.becoming(target.agent, target.name);
  const by = strength ?? "1";
  const writeValue = (row: string, write: string): string => {
    const state = emitState(text, column, row);
    const value = `by === 1 ? aim : ${state} + by * (aim - ${state})`;
    return `const aim = ${emitDegree(text, move.to)}; const by = ${by}; if (aim === aim && by > 0) { const value = ${value}; ${write} }`;
  };
  if (target.reach === "own") {
    text.body.push(emitAtTarget(text, target, (row) => writeValue(row, `${becoming}[${row}] = value;`)));
    return;
  }
  const average = text.average(target.agent);
  const gather = (row: string): string => `${average.sum}[${row}] += value; ${average.count}[${row}] += 1;`;
  text.body.push(emitAtTarget(text, target, (row) => writeValue(row, gather(row))));
  text.after.push(emitMean(text, target.agent, average, (mean) => `${becoming}[j] = ${mean};`));
}
