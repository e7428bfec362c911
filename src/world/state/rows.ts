/**
 * Tables of columns whose rows come and go: records of typed arrays of one length, beside which plain values such as `size` may stand.
 */
type Column = Float64Array | Int32Array | Uint16Array | Uint8Array;

/** A column twice as long, with the same values first and 0 after them. */
export function lengthenColumn<C extends Column>(column: C): C {
  const longer = new (column.constructor as new (length: number) => C)(column.length * 2);
  longer.set(column);
  return longer;
}

/** Makes every column of a table twice as long. */
export function lengthenColumns(table: object): void {
  for (const [name, column] of listColumns(table)) Object.assign(table, { [name]: lengthenColumn(column) });
}

/** Takes a row out of a table: the last row takes its place, and the table is one row shorter. */
export function removeRow(table: { size: number }, row: number): void {
  const last = --table.size;
  for (const [, column] of listColumns(table)) column[row] = column[last];
}

function listColumns(table: object): [name: string, column: Column][] {
  return Object.entries(table).filter(([, value]) => ArrayBuffer.isView(value));
}
