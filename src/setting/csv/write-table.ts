import { guardText } from "../../document/guard-text.js";

/** A table as comma-separated text with a header, LF line breaks, and texts guarded against running as formulas. */
export function writeTable(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(writeCell).join(",")}\n`).join("");
}

function writeCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = guardText(value.replace(/[\r\n]+/g, " "));
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
