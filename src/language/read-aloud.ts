/** A number of a theory as it is read out: its value, and whether it is a share. */
export interface SpokenNumber {
  value: number;
  role: "threshold" | "share" | "times";
}

/**
 * A formal line as one would read it out: `employer.leadership` becomes "the employer's leadership", underscores become spaces, an event
 * and the word of a choice stand in quotes, and a number of the theory is said with its name behind it.
 *
 * @example readAloud("fit is below asked_enough", { asked_enough: { value: 0.4, role: "threshold" } }) // "fit is below 0.4 (asked enough)"
 */
export function readAloud(sentence: string, numbers: Readonly<Record<string, SpokenNumber>> = {}): string {
  return sentence
    .replace(/(?:\b([a-z_]+)\.)?\b([a-z_]+)(?= happens\b| this week\b)/g, (_, owner: string | undefined, event: string) => `"${event}"${owner === undefined ? "" : ` of the ${owner}`}`)
    .replace(/ is (?!at least\b|below\b)([a-z_]+)/g, ' is "$1"')
    .replace(/([a-z_]+)\.([a-z_]+)/g, (_, owner: string, name: string) => `the ${owner}${owner.endsWith("s") ? "'" : "'s"} ${name}`)
    .replace(/\b([a-z_]+)\b( times\b)?/g, (words, name: string, times: string | undefined) => {
      if (!Object.hasOwn(numbers, name)) return words;
      const { value, role } = numbers[name];
      return `${role === "share" ? `${Number((100 * value).toPrecision(12))} %` : value}${times ?? ""} (${name})`;
    })
    .replace(/[a-z_]+/g, readName);
}

/** A name as it is said: with spaces, and in capitals where it cannot be said but letter by letter. @example readName("pcn") // "PCN" */
export function readName(name: string): string {
  return name.replaceAll("_", " ").replace(/\b[b-df-hj-np-tv-xz]{2,}\b/g, (letters) => letters.toUpperCase());
}
