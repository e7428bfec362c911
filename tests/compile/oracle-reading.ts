import type { Degree, EventRef, Part, Reading, Target } from "../../src/theory/rule.js";
import type { Columns } from "../../src/vocabulary/columns.js";

/** How the plain evaluator reads a row: null for what is absent. */
export type Maybe = number | null;

export function livingRows(columns: Columns, agent: string): number[] {
  const { size, alive } = columns[agent];
  return Array.from({ length: size }, (_, row) => row).filter((row) => alive[row] === 1);
}

function findTied(tie: string | null, base: string, row: number, agent: string, columns: Columns): Maybe {
  if (tie === null) return row;
  const tied = columns[base].one[tie][row];
  return tied < 0 || columns[agent].alive[tied] === 0 ? null : tied;
}

function listMembers(many: string, base: string, row: number, agent: string, columns: Columns): number[] {
  const { offsets, members } = columns[base].many[many];
  return [...members.subarray(offsets[row], offsets[row + 1])].filter((member) => columns[agent].alive[member] === 1);
}

export function findTargets(target: Target, base: string, row: number, columns: Columns): number[] {
  if (target.reach === "many") return listMembers(target.tie!, base, row, target.agent, columns);
  const found = findTied(target.tie, base, row, target.agent, columns);
  return found === null ? [] : [found];
}

function readAt(reading: Reading, row: number, columns: Columns): Maybe {
  const group = ({ fact: "facts", lever: "levers", state: "states" } as const)[reading.kind];
  const value = columns[reading.agent][group][reading.name][row];
  return Number.isNaN(value) ? null : value;
}

export function readEvent(event: EventRef, base: string, row: number, columns: Columns): Maybe {
  const at = findTied(event.tie, base, row, event.agent, columns);
  return at === null ? null : columns[event.agent].events[event.event][at];
}

export function readPart(part: Part, base: string, row: number, columns: Columns): Maybe {
  switch (part.node) {
    case "reading": {
      const at = findTied(part.tie, base, row, part.agent, columns);
      return at === null ? null : readAt(part, at, columns);
    }
    case "shortfall": {
      const value = readPart(part.of, base, row, columns);
      return value === null ? null : 1 - value;
    }
    case "share": {
      const codes = listMembers(part.many, base, row, part.agent, columns)
        .map((member) => readAt(part.of, member, columns))
        .filter((code) => code !== null);
      return codes.length === 0 ? null : codes.filter((code) => code === part.code).length / codes.length;
    }
    case "view": {
      const present = listMembers(part.many, base, row, part.agent, columns)
        .map((member) => ({ x: readAt(part.of, member, columns), weight: part.weight === null ? 1 : readAt(part.weight, member, columns) }))
        .filter((member): member is { x: number; weight: number } => member.x !== null && member.weight !== null);
      if (present.length === 0) return null;
      if (part.how === "highest") return Math.max(...present.map(({ x }) => x));
      const weights = present.reduce((total, { weight }) => total + weight, 0);
      return weights === 0 ? null : present.reduce((total, { x, weight }) => total + x * weight, 0) / weights;
    }
  }
}

export function readDegree(degree: Degree, base: string, row: number, columns: Columns): Maybe {
  const parts = degree.node === "lower" || degree.node === "higher" || degree.node === "average" || degree.node === "gap" ? degree.parts : [degree];
  const values = parts.map((part) => readPart(part, base, row, columns));
  if (values.some((value) => value === null)) return null;
  const present = values as number[];
  switch (degree.node) {
    case "lower":
      return Math.min(...present);
    case "higher":
      return Math.max(...present);
    case "average":
      return present.slice(1).reduce((a, b) => a + b, present[0]) / present.length;
    case "gap":
      return Math.abs(present[0] - present[1]);
    default:
      return present[0];
  }
}
