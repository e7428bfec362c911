import type { Window } from "./network-state.js";

/** An empty window over the last `weeks` weeks for `rows` rows. */
export function openWindow(weeks: number, rows: number): Window {
  return { weeks, at: 0, values: new Float64Array(weeks * rows), sum: new Float64Array(rows) };
}

/** Adds to this week's count of a row. Counts are whole numbers, so that the sum stays exact. */
export function addToWindow(window: Window, row: number, n: number): void {
  window.values[window.at * window.sum.length + row] += n;
  window.sum[row] += n;
}

/** Moves on by a week: the oldest week falls out. */
export function turnWindow(window: Window): void {
  const rows = window.sum.length;
  window.at = (window.at + 1) % window.weeks;
  for (let row = 0; row < rows; row++) {
    const i = window.at * rows + row;
    window.sum[row] -= window.values[i];
    window.values[i] = 0;
  }
}

/** Empties one row, when somebody else takes its place. */
export function clearWindowRow(window: Window, row: number): void {
  const rows = window.sum.length;
  for (let at = 0; at < window.weeks; at++) window.values[at * rows + row] = 0;
  window.sum[row] = 0;
}
