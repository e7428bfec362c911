/**
 * A formal line as one would read it out: `employer.leadership` becomes "the employer's leadership", underscores become
 * spaces. `readAloud("fit is below asked_enough")` is "fit is below asked enough".
 */
export function readAloud(sentence: string): string {
  return sentence.replace(/([a-z_]+)\.([a-z_]+)/g, (_, owner: string, name: string) => `the ${owner}${owner.endsWith("s") ? "'" : "'s"} ${name}`).replaceAll("_", " ");
}
