import type { AgentColumns } from "../../vocabulary/columns.js";
import type { AgentKind } from "../../vocabulary/vocabulary.js";

/** Puts every state of a row at its start and every behaviour at its usual. */
export function begin(columns: AgentColumns, kind: AgentKind, row: number): void {
  for (const [name, { start }] of Object.entries(kind.states)) columns.states[name][row] = start;
  for (const name of Object.keys(kind.behaviours)) columns.factors[name][row] = 1;
}
