import type { Target } from "../theory/rule.js";
import { emitMembers, emitTied } from "./emit-degree.js";
import type { KernelText } from "./kernel-text.js";

/** The row of the target as an expression, and the loop or condition under which `statements` are done there. */
export function emitAtTarget(text: KernelText, target: Target, write: (row: string) => string): string {
  if (target.reach === "many") return emitMembers(text, target.tie!, target.agent, write("j"));
  if (target.reach === "own") return `{ ${write("i")} }`;
  const row = emitTied(text, target.tie!, target.agent);
  return `if (${row} >= 0) { ${write(row)} }`;
}

/** After the loop: what is done for each target row to which some holder brought something, with their mean. */
export function emitMean(text: KernelText, agent: string, average: { sum: string; count: string }, write: (mean: string) => string): string {
  const { sum, count } = average;
  return (
    `for (let j = 0; j < ${text.size(agent)}; j++) if (${count}[j] !== 0) ` +
    `{ const mean = ${sum}[j] / ${count}[j]; ${sum}[j] = 0; ${count}[j] = 0; ${write("mean")} }`
  );
}
