/** For the middle of a sentence: the first letter small, unless the word is an abbreviation such as GP. */
export function sayWithin(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/**
 * A metric as people read it, for the group it is of; `label` is the metric's own.
 * @example sayMeasure("Uptake", "quintile 1") // "Uptake in quintile 1"
 * @example sayMeasure("Uptake", "SII") // "SII of uptake"
 */
export function sayMeasure(label: string, group: string): string {
  if (group === "all") return label;
  if (group === "SII" || group === "RII") return `${group} of ${sayWithin(label)}`;
  return /\bgap$/.test(group) ? `${group.charAt(0).toUpperCase()}${group.slice(1)} in ${sayWithin(label)}` : `${label} in ${group}`;
}

/** A scenario as people read it. A variant made by a flag has the title of the scenario that it was made of: what was changed is said after it. */
export function sayScenario({ name, title }: { name: string; title: string }): string {
  const change = / (?:with|without) .+$/.exec(name);
  return change === null ? title : `${title}${change[0].replaceAll("_", " ")}`;
}
