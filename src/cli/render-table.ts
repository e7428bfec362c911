/** A table for reading: an empty-ruled grid of text, columns aligned, numbers to the right. */
export interface TableColumn {
  head: string;
  align?: "left" | "right";
  /** Widest that the column may be; longer text is wrapped between words. */
  most?: number;
}

/**
 * Lays out rows under their heads, two spaces apart.
 *
 *     metric    baseline  scenario
 *     turnover      0.22      0.18
 */
export function renderTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const cells = [columns.map(({ head }) => head), ...rows].map((row) => row.map((text, at) => wrapText(text, columns[at].most ?? Infinity)));
  const widths = columns.map((_, at) => Math.max(...cells.flatMap((row) => row[at].map(measureWidth))));
  return cells.map((row) => renderRow(columns, widths, row)).join("\n");
}

function renderRow(columns: readonly TableColumn[], widths: readonly number[], row: readonly string[][]): string {
  const height = Math.max(...row.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    row
      .map((cell, at) => {
        const text = cell[line] ?? "";
        const gap = " ".repeat(widths[at] - measureWidth(text));
        return columns[at].align === "right" ? gap + text : text + gap;
      })
      .join("  ")
      .trimEnd(),
  ).join("\n");
}

/** Breaks text between words into lines of at most `most` characters. */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && measureWidth(line) + 1 + measureWidth(word) > most) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

const measureWidth = (text: string): number => [...text].length;
