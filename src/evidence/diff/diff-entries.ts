/** One thing as fields and texts; null where it has no such field. */
export type Fields = Record<string, string | null>;

/** What changed in one thing that is in both. */
export interface ChangedEntry {
  id: string;
  fields: { field: string; from: string | null; to: string | null }[];
}

/** What changed between two collections of things by name. */
export interface EntriesDiff {
  added: string[];
  removed: string[];
  changed: ChangedEntry[];
}

/** Compares two collections, name by name and field by field, in the order of names. What is alike is left out. */
export function diffEntries(before: Readonly<Record<string, Fields>>, after: Readonly<Record<string, Fields>>): EntriesDiff {
  const has = (entries: Readonly<Record<string, Fields>>, id: string): boolean => Object.hasOwn(entries, id);
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const changed = ids.filter((id) => has(before, id) && has(after, id)).map((id) => ({ id, fields: diffFields(before[id], after[id]) }));
  return { added: ids.filter((id) => !has(before, id)), removed: ids.filter((id) => !has(after, id)), changed: changed.filter(({ fields }) => fields.length > 0) };
}

/** True where nothing changed. */
export function isAlike({ added, removed, changed }: EntriesDiff): boolean {
  return added.length + removed.length + changed.length === 0;
}

function diffFields(before: Fields, after: Fields): ChangedEntry["fields"] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null })).filter(({ from, to }) => from !== to);
}
