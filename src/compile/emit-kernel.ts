import type { Cmoc } from "../theory/rule.js";
import { emitActivation } from "./emit-activation.js";
import { emitBend, emitSample } from "./emit-bend.js";
import { emitMove } from "./emit-move.js";
import type { KernelTables } from "./kernel-tables.js";
import { KernelText } from "./kernel-text.js";

/** What a kernel does with bends: lets them act, or notes what their expressions are. */
export type KernelUse = "act" | "observe";

/**
 * The text of one CMOC's function of the memory m: one loop over its base rows.
 *
 * 1. Fetch columns and constants. 2. For each living row, read. 3. Activation, summed for the log. 4. `then` and
 * `otherwise`. 5. Outcomes. 6. After the loop, the means of what several holders did to one target.
 *
 * `bends` holds, for each `so` line, the number of its bend in the theory, or -1 for a move.
 */
export function emitKernel(tables: KernelTables, cmoc: Cmoc, index: number, bends: readonly number[], use: KernelUse): string {
  const text = new KernelText(tables, cmoc.base);
  const activation = emitActivation(text, cmoc);
  for (const line of cmoc.then) emitMove(text, line.tree, "a");
  for (const line of cmoc.otherwise) emitMove(text, line.tree, "(1 - a)");
  cmoc.so.forEach(({ tree }, position) => {
    if (tree.node !== "bend") emitMove(text, tree, null);
    else if (use === "act") emitBend(text, tree, bends[position]);
    else emitSample(text, tree, bends[position]);
  });
  const alive = text.value(cmoc.base, "alive");
  const size = text.size(cmoc.base);
  return [
    "function (m) {",
    ...text.head,
    "let total = 0; let rows = 0;",
    `for (let i = 0; i < ${size}; i++) { if (${alive}[i] === 0) continue;`,
    ...text.row,
    `const a = ${activation}; total += a; rows += 1;`,
    ...text.body,
    ...text.end,
    "}",
    ...text.after,
    `m.activation.sum[${index}] = total; m.activation.count[${index}] = rows;`,
    "}",
  ].join("\n");
}

/** The text of a function (m, i) that gives one row's activation. */
export function emitProbe(tables: KernelTables, cmoc: Cmoc): string {
  const text = new KernelText(tables, cmoc.base);
  const activation = emitActivation(text, cmoc);
  return ["function (m, i) {", ...text.head, ...text.row, `return ${activation};`, "}"].join("\n");
}
