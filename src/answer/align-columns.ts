/** Rows of text as lines, columns two spaces apart; those named in `toTheRight` are set to the right. */
export function alignColumns(rows: readonly (readonly string[])[], toTheRight: readonly number[] = []): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const setCell = (cell: string, column: number): string => (toTheRight.includes(column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column]));
  return rows.map((row) => row.map(setCell).join("  ").trimEnd());
}

/** Rows as a table of lines, the first its heading with a rule under each column, and a line end at the end. */
export function ruleTable(rows: readonly (readonly string[])[], toTheRight: readonly number[] = []): string {
  const [head, ...lines] = alignColumns(rows, toTheRight);
  const dashes = rows[0].map((_, column) => "-".repeat(Math.max(...rows.map((row) => row[column].length))));
  return `${[head, dashes.join("  "), ...lines].join("\n")}\n`;
}
