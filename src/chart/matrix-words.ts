import type { MatrixCell, MatrixData, MatrixRow } from "./matrix-data.js";
import { chooseTitle } from "./say-names.js";

/** A cell as it is read: the verdict, and how often. @example sayCell({ verdict: "held", k: 10, n: 10 }) // "held, 10 of 10" */
export function sayCell({ verdict, k, n }: MatrixCell): string {
  return k === null || n === null ? verdict : `${verdict}, ${k} of ${n}`;
}

/**
 * The active title: how many of the patterns kept for validation hold under the first theory, or of all where none is kept for that. Where
 * none does but there were too few trials to say of some, it counts those that fail.
 * @example "4 of 6 validation patterns hold under belonging"
 */
export function matrixTitle({ columns, rows }: MatrixData): string {
  const kept = rows.filter(({ heading }) => heading === "validation");
  const counted = kept.length === 0 ? rows : kept;
  const what = `${kept.length === 0 ? "" : "validation "}pattern`;
  const count = (verdict: MatrixCell["verdict"]): number => counted.filter(({ cells }) => cells[0].verdict === verdict).length;
  const areTooFew = count("held") === 0 && count("inconclusive") > 0;
  const claim = areTooFew ? sayCount(count("failed"), counted.length, what, "fail") : sayCount(count("held"), counted.length, what, "hold");
  return chooseTitle([`${claim} under ${columns[0]}`, claim]);
}

function sayCount(count: number, of: number, what: string, verb: "hold" | "fail"): string {
  if (of === 1) return `The ${what} ${count === 1 ? `${verb}s` : `does not ${verb}`}`;
  return `${count} of ${of} ${what}s ${count === 1 ? `${verb}s` : verb}`;
}

/** What is counted. */
export function matrixSubtitle({ columns }: MatrixData): string {
  const placebo = columns.includes("placebos") ? "; placebos have signs and contexts drawn by lot" : "";
  return `Findings of studies as statements about simulated trials: verdict, and trials in which each held${placebo}`;
}

/** How to read the marks that are there. */
export function matrixNote({ rows }: MatrixData): string {
  const verdicts = new Set(rows.flatMap(({ cells }) => cells.map(({ verdict }) => verdict)));
  const marks = [
    verdicts.has("held") ? "filled circle, surely in 7 trials of 10 or more" : "",
    verdicts.has("failed") ? "cross, surely in fewer than 7 of 10" : "",
    verdicts.has("inconclusive") ? "open diamond, too few trials to say" : "",
    verdicts.has("not triggered") ? "small square, its condition was never met" : "",
    verdicts.has("not asked") ? "small triangle, specification is not asked of placebos" : "",
    verdicts.has("cannot be tested") ? "dash, cannot be tested in a run" : "",
  ].filter((words) => words !== "");
  return `Marks: ${marks.join("; ")}.`;
}

const mostSpoken = 4;

/** The rows in words, the failed ones first. */
export function matrixAlt(data: MatrixData): string {
  const { columns, rows } = data;
  const first = (row: MatrixRow): string => row.cells[0].verdict;
  const held = rows.filter((row) => first(row) === "held").length;
  const failed = rows.filter((row) => first(row) === "failed");
  const ordered = [...failed, ...rows.filter((row) => first(row) !== "failed")];
  const spoken = ordered.slice(0, mostSpoken).map((row) => `${row.name}: ${row.cells.map((cell, at) => `${columns[at]} ${sayCell(cell)}`).join(", ")}`);
  const rest = ordered.length > mostSpoken ? `; and ${ordered.length - mostSpoken} more in the table` : "";
  return `Matrix of ${rows.length} patterns by ${columns.join(", ")}. Under ${columns[0]} ${held} held and ${failed.length} failed. ${spoken.join("; ")}${rest}.`;
}
