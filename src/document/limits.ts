/** Levels of nesting that any file of ours may have. */
export const deepest = 24;

/** Bytes that a YAML file of ours may have; long tables belong in CSV files. */
export const largest = 2_000_000;

/** Characters that a text in a YAML file may have where the reader names no limit of its own. */
export const longestText = 10_000;
