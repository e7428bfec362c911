import type { AgentColumns, Columns } from "../../vocabulary/columns.js";

/**
 * The rows of a kind of agent that have to do with one agent: herself; those tied to her; those that she is tied to; failing these, those
 * with whom she has a tie of her own between them (a referrer, by way of the relationship). Only where somebody is.
 */
export function findTies(columns: Columns, kind: string, agent: string, row: number): number[] {
  const own = columns[kind];
  if (kind === agent) return own.alive[row] === 1 ? [row] : [];
  if (own.one[agent] !== undefined) return listTied(own, agent, row);
  const one = columns[agent].one[kind]?.[row];
  if (one !== undefined) return one >= 0 && own.alive[one] === 1 ? [one] : [];
  const rows = Object.values(columns).flatMap((between) => (between.one[agent] === undefined || between.one[kind] === undefined ? [] : listTied(between, agent, row).map((i) => between.one[kind][i])));
  return [...new Set(rows)].filter((i) => i >= 0 && own.alive[i] === 1).sort((a, b) => a - b);
}

function listTied(own: AgentColumns, tie: string, row: number): number[] {
  const rows: number[] = [];
  for (let i = 0; i < own.size; i++) if (own.alive[i] === 1 && own.one[tie][i] === row) rows.push(i);
  return rows;
}
