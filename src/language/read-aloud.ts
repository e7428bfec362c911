/** A number of a theory as it is read out: its value, and whether it is a share. */
export interface SpokenNumber {
  value: number;
  role: "threshold" | "share" | "times";
}

/**
 * A formal line as one would read it out: `employer.leadership` becomes "the employer's leadership", underscores become spaces, an event stands
 * in quotes, and a number of the theory is said with its name behind it.
 *
 * @example readAloud("fit is below asked_enough", { asked_enough: { value: 0.4, role: "threshold" } }) // "fit is below 0.4 (asked enough)"
 */
export function readAloud(sentence: string, numbers: Readonly<Record<string, SpokenNumber>> = {}): string {
  return sentence
    .replace(/(?:\b([a-z_]+)\.)?\b([a-z_]+)(?= happens\b| this week\b)/g, (_, owner: string | undefined, event: string) => `"${event}"${owner === undefined ? "" : ` of the ${owner}`}`)
    .replace(/([a-z_]+)\.([a-z_]+)/g, (_, owner: string, name: string) => `the ${owner}${owner.endsWith("s") ? "'" : "'s"} ${name}`)
    .replace(/\b([a-z_]+)\b( times\b)?/g, (words, name: string, times: string | undefined) => {
      if (!Object.hasOwn(numbers, name)) return words;
      const { value, role } = numbers[name];
      return `${role === "share" ? `${Number((100 * value).toPrecision(12))} %` : value}${times ?? ""} (${name})`;
    })
    .replaceAll("_", " ");
}
