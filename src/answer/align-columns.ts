/** Rows of text as lines, columns two spaces apart; those named in `toTheRight` are set to the right. */
export function alignColumns(rows: readonly (readonly string[])[], toTheRight: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const setCell = (cell: string, column: number): string => (toTheRight.includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  return rows.map((row) => row.map(setCell).join("  ").trimEnd());
}
