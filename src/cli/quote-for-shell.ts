/** A word as it must be typed: in quotes where a shell would take it apart. `quoteForShell("my demo")` is `'my demo'`. */
export function quoteForShell(word: string): string {
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
