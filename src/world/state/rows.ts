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
  for (const [name, value] of Object.entries(table)) if (ArrayBuffer.isView(value)) Object.assign(table, { [name]: lengthenColumn(value as Column) });
}

/** Takes a row out of a table: the last row takes its place, and the table is one row shorter. */
export function removeRow(table: { size: number }, row: number): void {
  const last = --table.size;
  // Done for every need that ends: no list of columns is made for it.
  for (const name in table) {
    const column: unknown = (table as unknown as Record<string, unknown>)[name];
    if (ArrayBuffer.isView(column)) (column as Column)[row] = (column as Column)[last];
  }
}
